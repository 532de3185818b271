// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Options, type OptionsProps } from '../../components/options/Options';
import { defaultSettings, type Settings } from '../../lib/settings/settings';
import type { Sample } from '../../lib/sample/sample';
import { speak } from '../i18n/catalogue';
import { doing, named, show, type, words } from './render';

const text = 'It pays 25 percent.\n\nThrough 2030.';
const sample: Sample = {
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: 19 }, { kind: 'paragraph', start: 21, end: 34 }],
  marks: [
    { id: '0', start: 8, end: 18, verdict: 'discrepancy', title: 'Rate', text: '25 percent', expected: '20%', reason: { code: 'figure-other', params: {} }, missing: [] },
    { id: '1', start: 21, end: 33, verdict: 'match', title: 'End', text: 'Through 2030', expected: '', reason: { code: 'figure-same', params: {} }, missing: [] },
  ],
};

beforeEach(() => {
  speak('en');
  // happy-dom has dialogs without their methods.
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) { this.open = true; };
});

function options(change: Partial<Settings> = {}, more: Partial<OptionsProps> = {}): OptionsProps {
  return {
    settings: { ...defaultSettings(), ...change },
    sample,
    commands: [{ name: 'next-mark', description: 'Go to the next mark', shortcut: 'Alt+Shift+N' }, { name: 'open-dock', description: 'Open the list', shortcut: '' }],
    version: '1.2.3',
    asOf: '2026-04-30',
    fault: '',
    onPaint: vi.fn(),
    onSet: vi.fn(),
    onSites: vi.fn(),
    onKeys: vi.fn(),
    onExportSettings: vi.fn(() => Promise.resolve('Saved as settings.')),
    onImportSettings: vi.fn(() => Promise.resolve('Settings imported.')),
    onExportReports: vi.fn(() => Promise.resolve('Saved as reports.')),
    onErase: vi.fn(() => Promise.resolve('Everything has been erased.')),
    onReports: vi.fn(),
    onAllow: null,
    ...more,
  };
}

const checkbox = (root: Element, name: RegExp): HTMLInputElement => {
  const label = named(root, name, 'label');
  return label.querySelector('input') ?? root.querySelector(`#${CSS.escape(label.getAttribute('for')!)}`)!;
};

describe('pages that the browser keeps from us', () => {
  it('are explained and asked for, and a no is told', async () => {
    const onAllow = vi.fn(() => Promise.resolve(false));
    const { root, again } = await show(<Options {...options({}, { onAllow })} />);
    expect(root.textContent).toContain('The browser keeps pages from Plumbline until you allow it to read them.');
    await doing(() => named(root, 'Allow reading pages').click());
    expect(onAllow).toHaveBeenCalledOnce();
    expect(root.textContent).toContain('The permission was not given.');
    await again(<Options {...options()} />);
    expect(root.textContent).not.toContain('Allow reading pages');
  });
});

describe('options for marks', () => {
  it('switch a verdict on and off, leaving the others', async () => {
    const props = options();
    const { root } = await show(<Options {...props} />);
    expect(checkbox(root, /^Unverified$/).checked).toBe(false);
    await doing(() => checkbox(root, /^Unverified$/).click());
    expect(props.onSet).toHaveBeenCalledWith('shown', { match: true, discrepancy: true, 'missing-context': true, unverified: true });
  });

  it('choose style and colours', async () => {
    const props = options();
    const { root } = await show(<Options {...props} />);
    await doing(() => checkbox(root, /^Both$/).click());
    await doing(() => checkbox(root, /^Dusk/).click());
    expect(props.onSet).toHaveBeenCalledWith('markStyle', 'both');
    expect(props.onSet).toHaveBeenCalledWith('palette', 'dusk');
  });

  it('show a sample that is painted with the verdicts that are on', async () => {
    const onPaint = vi.fn();
    const { again } = await show(<Options {...options({}, { onPaint })} />);
    const painted = (): unknown => onPaint.mock.calls.at(-1)![0].map(({ verdict, element }: { verdict: string; element: Element }) => [verdict, element.textContent]);
    expect(painted()).toEqual([['discrepancy', '25 percent'], ['match', 'Through 2030']]);
    await again(<Options {...options({ shown: { match: false, discrepancy: true, 'missing-context': true, unverified: false } }, { onPaint })} />);
    expect(painted()).toEqual([['discrepancy', '25 percent']]);
  });

  it('switch the dock', async () => {
    const props = options();
    const { root } = await show(<Options {...props} />);
    await doing(() => checkbox(root, /pill with the counts/).click());
    expect(props.onSet).toHaveBeenCalledWith('dock', false);
  });
});

describe('options for sites', () => {
  const applied = (props: OptionsProps, before: string[]): unknown[] => {
    const [list, change] = vi.mocked(props.onSites).mock.calls.at(-1)!;
    return [list, change(before)];
  };

  it('add what was typed as a site, and refuse what is none with a word of why', async () => {
    const props = options();
    const { root } = await show(<Options {...props} />);
    const input = root.querySelector<HTMLInputElement>('#sites-off-add')!;
    await doing(() => type(input, 'https://www.Example.org/a'));
    await doing(() => named(input.form!, 'Add').click());
    expect(applied(props, ['b.test'])).toEqual(['sitesOff', ['b.test', 'example.org']]);
    expect(input.value).toBe('');
    await doing(() => type(input, 'not a site'));
    await doing(() => named(input.form!, 'Add').click());
    expect(props.onSites).toHaveBeenCalledOnce();
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(words(root.querySelector('#sites-off-fault'))).toContain('no web address');
  });

  it('take a site off the list, and keep the focus', async () => {
    const props = options({ sitesOff: ['a.test', 'b.test'] });
    const { root } = await show(<Options {...props} />);
    await doing(() => named(root, 'Remove a.test').click());
    expect(applied(props, ['a.test', 'b.test'])).toEqual(['sitesOff', ['b.test']]);
    expect(document.activeElement?.id).toBe('sites-off-add');
  });

  it('show the list of allowed sites only where it counts', async () => {
    const { root, again } = await show(<Options {...options()} />);
    expect(root.querySelector('#sites-allowed-add')).toBeNull();
    await again(<Options {...options({ mode: 'allowed' })} />);
    expect(root.querySelector('#sites-allowed-add')).not.toBeNull();
    expect(root.textContent).toContain('Plumbline runs nowhere');
  });

  it('choose the mode', async () => {
    const props = options();
    const { root } = await show(<Options {...props} />);
    await doing(() => checkbox(root, /^Only on sites I allow/).click());
    expect(props.onSet).toHaveBeenCalledWith('mode', 'allowed');
  });
});

describe('options for keys and tracker', () => {
  it('show the shortcuts as they are, and lead to the browser’s page', async () => {
    const props = options();
    const { root } = await show(<Options {...props} />);
    expect([...root.querySelectorAll('.keys dd')].map(words)).toEqual(['AltShiftN', 'not set']);
    await doing(() => named(root, 'Change shortcuts').click());
    expect(props.onKeys).toHaveBeenCalledOnce();
  });

  it('keep a tracker only when it can be used', async () => {
    const props = options();
    const { root } = await show(<Options {...props} />);
    const input = root.querySelector<HTMLInputElement>('#tracker-address')!;
    await doing(() => type(input, 'https://tracker.test/new'));
    expect(props.onSet).not.toHaveBeenCalled();
    expect(input.getAttribute('aria-invalid')).toBe('true');
    await doing(() => type(input, 'https://tracker.test/new?title={title}'));
    expect(props.onSet).toHaveBeenLastCalledWith('tracker', 'https://tracker.test/new?title={title}');
    await doing(() => named(root, 'GitLab form').click());
    expect(vi.mocked(props.onSet).mock.lastCall![1]).toContain('gitlab.com');
  });
});

describe('options for data', () => {
  it('say what came of an export, and that a failed one lost nothing', async () => {
    const props = options({}, { onExportReports: () => Promise.reject(new Error('no')) });
    const { root } = await show(<Options {...props} />);
    const said = (): string => words(root.querySelector('#data [role="status"]'));
    await doing(() => named(root, 'Export settings').click());
    expect(said()).toBe('Saved as settings.');
    await doing(() => named(root, 'Export reports').click());
    expect(said()).toContain('Nothing was lost');
  });

  it('erase only after a question, which offers a last export', async () => {
    const props = options();
    const { root } = await show(<Options {...props} />);
    await doing(() => named(root, 'Erase everything …').click());
    const dialog = root.querySelector('dialog')!;
    expect(dialog.open).toBe(true);
    await doing(() => named(dialog, 'Export everything first').click());
    expect(words(dialog.querySelector('[role="status"]'))).toBe('Saved as settings. Saved as reports.');
    expect(props.onErase).not.toHaveBeenCalled();
    await doing(() => named(dialog, 'Erase').click());
    expect(props.onErase).toHaveBeenCalledOnce();
    expect(words(root.querySelector('#data > .section-body > [role="status"]'))).toBe('Everything has been erased.');
  });

  it('erase nothing where the reader thinks again', async () => {
    const props = options();
    const { root } = await show(<Options {...props} />);
    await doing(() => named(root, 'Erase everything …').click());
    await doing(() => named(root, 'Keep everything').click());
    expect(props.onErase).not.toHaveBeenCalled();
    expect(root.querySelector('dialog')!.open).toBe(false);
  });

  it('bring in the file that was picked', async () => {
    const props = options();
    const { root } = await show(<Options {...props} />);
    const input = root.querySelector<HTMLInputElement>('input[type="file"]')!;
    const file = new File(['{}'], 's.json');
    Object.defineProperty(input, 'files', { value: [file] });
    await doing(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    expect(props.onImportSettings).toHaveBeenCalledWith(file);
  });
});
