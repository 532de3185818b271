import { t } from '../../lib/i18n/t';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';

export interface KeyCommand {
  name: string;
  description: string;
  /** As the browser writes it ("Alt+Shift+J"); empty for none. */
  shortcut: string;
}

/** The keyboard shortcuts as they are now; the browser has the page to change them. */
export function KeysSection({ commands, onChange }: { commands: readonly KeyCommand[]; onChange: () => void }) {
  return (
    <Section id="keys" title={t('options_keys')} lead={t('options_keys_lead')}>
      <dl class="keys">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{shortcut ? shortcut.split('+').map((key) => <kbd key={key}>{key}</kbd>) : <span class="soft">{t('options_keys_none')}</span>}</dd>
          </div>
        ))}
      </dl>
      <div class="row">
        <Button onPress={onChange}>{t('options_keys_change')}</Button>
      </div>
    </Section>
  );
}
