import { useState } from 'preact/hooks';
import { formatDate } from '../../lib/i18n/format';
import { harmless } from '../../lib/i18n/harmless';
import { t, tn } from '../../lib/i18n/t';
import type { Deal } from '../terms/deal';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { CountsBar, type Shown } from './CountsBar';
import { HiddenMarks } from './HiddenMarks';
import { MarkList } from './MarkList';
import { SiteSwitch } from './SiteSwitch';
import { StatusWords } from './StatusWords';
import type { PageView } from './view';
import '../ui/verdict.css';
import './page.css';

export interface PagePanelProps {
  view: PageView;
  deal: Deal;
  /** What became of the last thing the reader asked for ("Select some text first"); empty for nothing. */
  answer: string;
  onGoTo: (mark: string) => void;
  onCheckAnyway: () => void;
  onCheckSelection: () => void;
  onSwitchSite: (on: boolean) => void;
  /** Firefox: ask for the sites that the reader has withheld. */
  onAllow: () => void;
  /** Marks again what was dismissed here. */
  onTakeBack: () => void;
  onOptions: () => void;
}

/** How the page in the tab fares. */
export function PagePanel(props: PagePanelProps) {
  const { view, deal, answer, onSwitchSite } = props;
  const put = view.hidden.dismissed + view.hidden.off > 0;
  return (
    <div class="page-panel">
      {view.title && <PageTitle view={view} />}
      {view.marks.length > 0 ? <Marked {...props} /> : <StatusWords status={view.status === 'on-topic' && put ? 'hidden' : view.status} amended={formatDate(deal.deal.amended.date)} />}
      <HiddenMarks {...props} hidden={view.hidden} />
      <Actions {...props} />
      <p class="answer" role="status">{answer}</p>
      {view.site && <SiteSwitch site={view.site} on={view.status !== 'off'} onSwitch={onSwitchSite} />}
    </div>
  );
}

function PageTitle({ view: { title, published } }: { view: PageView }) {
  return (
    <div class="page-title">
      <p class="strong" dir="auto">{harmless(title)}</p>
      {published && <p class="small soft">{t('page_published', formatDate(published))}</p>}
    </div>
  );
}

function Marked({ view, deal, onGoTo }: PagePanelProps) {
  const [shown, setShown] = useState<Shown>('all');
  // The page may have lost the last mark of that kind since.
  const filter = shown !== 'all' && view.counts[shown] > 0 ? shown : 'all';
  const marks = filter === 'all' ? view.marks : view.marks.filter(({ verdict }) => verdict === filter);
  return (
    <>
      <CountsBar counts={view.counts} shown={filter} onShow={setShown} />
      {view.newer && <Notice>{t('page_newer', formatDate(deal.deal.asOf.date))}</Notice>}
      <h2 class="unseen">{tn('page_marks', marks.length)}</h2>
      <MarkList marks={marks} deal={deal} onGoTo={onGoTo} />
    </>
  );
}

function Actions({ view: { status, marks }, onCheckAnyway, onCheckSelection, onAllow }: PagePanelProps) {
  if (status === 'withheld') return <div class="actions"><Button look="main" onPress={onAllow}>{t('page_allow')}</Button></div>;
  if (status === 'unreadable' || status === 'reading' || status === 'off') return null;
  const refused = marks.length === 0 && (status === 'off-topic' || status === 'before-amendment' || status === 'not-english');
  return (
    <div class="actions">
      {refused && <Button look="main" onPress={onCheckAnyway}>{t('page_check_anyway')}</Button>}
      <Button onPress={onCheckSelection}>{t('page_check_selection')}</Button>
    </div>
  );
}
