import { t } from '../../lib/i18n/t';
import type { Report } from '../../lib/reports/report';
import { CopyButton } from '../ui/CopyButton';
import { Button } from '../ui/Button';
import type { ReportsActions } from './view';

/** Ways to send a report: each is the reader's own doing, and leads out of Plumbline. */
export function SendMenu({ report, name, actions }: { report: Report; name: string; actions: ReportsActions }) {
  const { mail, tracker } = actions.linksOf(report);
  return (
    <details class="report-send">
      <summary aria-label={t('reports_send_one', name)}>{t('reports_send')}</summary>
      <div class="report-send-ways">
        <CopyButton text={() => ''} label={t('reports_copy')} onCopy={() => actions.onCopy(report)} />
        <a class="button button-plain" href={mail.url}>{t('reports_mail')}</a>
        {tracker ? <a class="button button-plain" href={tracker.url} target="_blank" rel="noreferrer noopener">{t('reports_issue')}</a> : <p class="small soft">{t('reports_no_tracker')}</p>}
        {report.state === 'open' && <Button look="quiet" onPress={() => actions.onChange([report.id], { state: 'sent' })}>{t('reports_mark_sent')}</Button>}
        {(mail.cut || tracker?.cut) && <p class="small soft">{t('reports_cut')}</p>}
      </div>
    </details>
  );
}
