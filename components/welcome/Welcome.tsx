import { t, type MessageKey } from '../../lib/i18n/t';
import { Button } from '../ui/Button';
import { Logo } from '../ui/Logo';
import { VerdictIcon } from '../ui/VerdictIcon';
import { Withheld } from '../ui/Withheld';
import { verdictWord } from '../ui/words';
import { TryIt, type TryItProps } from './TryIt';
import '../ui/verdict.css';
import './welcome.css';

const VERDICT_HINTS = [
  ['match', 'options_match_hint'],
  ['discrepancy', 'options_discrepancy_hint'],
  ['missing-context', 'options_missing_hint'],
] as const;
const JOBS: [MessageKey, MessageKey][] = [
  ['welcome_read', 'welcome_read_more'],
  ['welcome_terms', 'welcome_terms_more'],
  ['welcome_report', 'welcome_report_more'],
];
const NEVER: MessageKey[] = ['welcome_never_send', 'welcome_never_change', 'welcome_never_elsewhere'];
const OFF: MessageKey[] = ['welcome_off_site', 'welcome_off_sites', 'welcome_off_all'];

export interface WelcomeProps extends TryItProps {
  /** The browser has withheld the sites; null where it has not. */
  onAllow: (() => Promise<boolean>) | null;
  onOptions: () => void;
  onTerms: () => void;
}

/** The first minute: what it does, shown on a live article; what it never does; how to switch it off. */
export function Welcome({ onAllow, onOptions, onTerms, ...tryIt }: WelcomeProps) {
  return (
    <div class="welcome">
      <header class="welcome-head">
        <Logo size={56} />
        <h1>{t('welcome_title')}</h1>
        <p>{t('welcome_lead')}</p>
      </header>
      <main class="welcome-body">
        {onAllow && <Withheld onAllow={onAllow} />}
        <section class="stack" aria-labelledby="try">
          <h2 id="try">{t('welcome_try')}</h2>
          <p class="soft">{t('welcome_try_lead')}</p>
          <TryIt {...tryIt} />
          <ul class="legend">
            {VERDICT_HINTS.map(([verdict, hint]) => (
              <li key={verdict} class={`verdict-${verdict}`}>
                <VerdictIcon verdict={verdict} />
                <span>
                  <span class="verdict-word">{verdictWord(verdict)}</span> <span class="small soft">{t(hint)}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
        <section class="stack" aria-labelledby="jobs">
          <h2 id="jobs">{t('welcome_jobs')}</h2>
          <ol class="jobs">
            {JOBS.map(([head, more]) => (
              <li key={head} class="sheet">
                <h3>{t(head)}</h3>
                <p class="soft">{t(more)}</p>
              </li>
            ))}
          </ol>
        </section>
        <div class="welcome-two">
          <List id="never" title={t('welcome_never')} items={NEVER} />
          <List id="off" title={t('welcome_off')} items={OFF} />
        </div>
        <div class="row welcome-on">
          <Button look="main" onPress={onTerms}>{t('welcome_open_terms')}</Button>
          <Button onPress={onOptions}>{t('welcome_open_options')}</Button>
        </div>
      </main>
      <footer class="small soft">{t('english_only')}</footer>
    </div>
  );
}

function List({ id, title, items }: { id: string; title: string; items: readonly MessageKey[] }) {
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="points">
        {items.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </section>
  );
}
