import { t } from '../../lib/i18n/t';
import type { Report } from '../../lib/reports/report';
import { CopyButton } from '../ui/CopyButton';
import { Button } from '../ui/Button';
import type { ReportsActions } from './view';

/** Ways to send a report: each is the reader's own doing, and leads out of Plumbline. */
export function SendWays({ report, actions }: { report: Report; actions: ReportsActions }) {
  const { mail, tracker } = actions.linksOf(report);
  return (
    <div class="report-send-ways">
      <CopyButton text={() => ''} label={t('reports_copy')} onCopy={() => actions.onCopy(report)} />
      <a class="button button-plain" href={mail.url}>{t('reports_mail')}</a>
      {tracker && <a class="button button-plain" href={tracker.url} target="_blank" rel="noreferrer noopener">{t('reports_issue')}</a>}
      {report.state === 'open' && <Button look="quiet" onPress={() => actions.onChange([report.id], { state: 'sent' })}>{t('reports_mark_sent')}</Button>}
      {!tracker && <p class="small soft">{t('reports_no_tracker')}</p>}
      {(mail.cut || tracker?.cut) && <p class="small soft">{t('reports_cut')}</p>}
    </div>
  );
}
