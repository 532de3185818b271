// @vitest-environment happy-dom
/** What pages and files say is shown as words and nothing else: no markup, no scheme but the web's, no turn of direction, no control character. */
import type { ComponentChild } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../components/card/Card';
import { Dismissed } from '../../components/card/Dismissed';
import { Dock } from '../../components/dock/Dock';
import { PagePanel } from '../../components/page/PagePanel';
import { bareView } from '../../components/page/view';
import { LatestReports } from '../../components/reports/LatestReports';
import { ReportForm } from '../../components/reports/ReportForm';
import { ReportsPage } from '../../components/reports/ReportsPage';
import type { ReportsActions, ReportsView } from '../../components/reports/view';
import { SaidHere } from '../../components/terms/SaidHere';
import { noCounts } from '../../lib/messages/page-state';
import { parseReport } from '../../lib/reports/schema';
import { speak } from '../i18n/catalogue';
import { draft, report } from '../reports/samples';
import { deal } from './deals';
import { mark } from './marks';
import { show } from './render';

beforeEach(() => speak('en'));

/** `core` is looked for in what is shown: it must be there, and harmless. */
const core = '<img src=x onerror=alert(1)><script>alert(1)</script> exe.gpj';
const HOSTILE = `\u202e${core}\u2066\u0007\u001b[31m\u061c\u200f`;
const HARMFUL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const nothing = vi.fn();

const hostileReport = report({
  quote: { ...report().quote, exact: HOSTILE },
  page: { ...report().page, url: 'https://news.example/\u202egpj.exe', title: HOSTILE, publisher: HOSTILE },
  term: HOSTILE,
  found: HOSTILE,
  expected: HOSTILE,
  note: HOSTILE,
  source: 'javascript:alert(1)//\u202e',
});
const conflicting = { mine: hostileReport, theirs: { ...hostileReport, note: `${HOSTILE} too`, page: { ...hostileReport.page, title: '\u202e' } } };
const counts = { total: 1, kinds: {}, states: {}, terms: [[HOSTILE, 1]], sites: [[HOSTILE, 1]] } as never;
const view: ReportsView = {
  query: { text: '', kind: null, state: null, term: null, site: null, sort: 'updated', offset: 0, limit: 50 },
  list: { reports: [hostileReport], total: 1 },
  counts,
  aside: { broken: [], kept: [] },
  selected: new Set(),
  editing: null,
  led: { ...conflicting.theirs, source: 'https://a.example/\u202egpj' },
  ledToImport: false,
  said: { words: HOSTILE },
  preview: { file: HOSTILE, reports: [hostileReport], broken: 1, fresh: [hostileReport.id], same: [], conflicts: [conflicting] },
  busy: false,
  terms: [],
};
const actions = new Proxy({}, { get: (_, name) => (name === 'linksOf' ? () => ({ mail: { url: 'mailto:', cut: false }, tracker: null }) : nothing) }) as ReportsActions;

const card = { id: 'one', verdict: 'discrepancy', title: 'Revenue', found: HOSTILE, expected: '20%', why: `It says ${HOSTILE}.`, missing: [], figures: null, newer: false, asOf: '2026-04-30', reported: false, place: 1, count: 1, alsoHere: [] } as const;
const hostileMark = mark('a', 'openai-revenue', 'discrepancy', HOSTILE, { expected: '20%' });
const dock = { marks: [{ id: 'a', verdict: 'discrepancy', text: HOSTILE, title: 'Rate', expected: '20%' }], counts: { ...noCounts(), discrepancy: 1 }, active: null, newer: false, asOf: '2026-04-30', backedOff: false, truncated: false, host: 'news.example' } as const;

const SHOWN: Record<string, ComponentChild> = {
  'the card': <Card view={card as never} term="none" onClose={nothing} onStep={nothing} onSwitch={nothing} onOpenTerm={nothing} onReport={nothing} onDismiss={nothing} onCopy={async () => true} />,
  'a dismissed mark': <Dismissed words={HOSTILE} onUndo={nothing} onClose={nothing} />,
  'the dock': <Dock view={dock as never} open onToggle={nothing} onGoTo={nothing} onHide={nothing} onSiteOff={nothing} />,
  'the popup, this page': <PagePanel view={{ ...bareView('on-topic', 'news.example', HOSTILE), counts: dock.counts, marks: [hostileMark] }} deal={deal} answer="" onGoTo={nothing} onCheckAnyway={nothing} onCheckSelection={nothing} onSwitchSite={nothing} onAllow={nothing} onTakeBack={nothing} onOptions={nothing} />,
  'the popup, a term': <SaidHere marks={[hostileMark]} onGoTo={nothing} />,
  'the popup, reports': <LatestReports reports={[hostileReport]} total={1} here={new Map()} said="" onOpen={nothing} onGoTo={nothing} onOpenAll={nothing} onReportSelection={nothing} onExport={nothing} />,
  'the report form': <ReportForm words={HOSTILE} fields={draft({ found: HOSTILE, expected: HOSTILE, note: HOSTILE, source: HOSTILE, term: HOSTILE })} typed={null} ofMark={false} first={null} samePlace={false} incognito={false} terms={[]} onTyped={nothing} onSave={vi.fn()} onOpenAll={nothing} onClose={nothing} />,
  'the list of reports, with an import': <ReportsPage view={view} actions={actions} />,
  'a report that is edited': <ReportsPage view={{ ...view, editing: hostileReport.id, preview: null, led: null }} actions={actions} />,
};

describe.each(Object.entries(SHOWN))('%s', (_, tree) => {
  it('shows hostile text as words', async () => {
    const { root } = await show(tree);
    const fields = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].map(({ value }) => value);
    const attributes = [...root.querySelectorAll('*')].flatMap((element) => [...element.attributes].filter(({ name }) => name !== 'value').map(({ value }) => value));
    const seen = [root.textContent, ...fields, ...attributes];
    expect(seen.join('\n')).toContain(core);
    for (const text of seen) expect(text).not.toMatch(HARMFUL);
    expect(root.querySelectorAll('img, script, iframe, object')).toHaveLength(0);
    for (const link of root.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^(https?:\/\/|mailto:)/);
  });
});

it('The hostile report is one that the schema lets through', () => {
  expect(parseReport({ ...hostileReport, term: HOSTILE.slice(0, 100) })).toMatchObject({ ok: true });
});
