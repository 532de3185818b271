import { t } from '../../lib/i18n/t';
import type { Deal } from '../terms/deal';
import { flowsOf, type Flow } from './flows';
import './payments.css';

/** Who pays whom: the two parties, and between them an arrow for each flow of payments, ended ones crossed out. */
export function Payments({ deal, onOpenTerm }: { deal: Deal; onOpenTerm: (term: string) => void }) {
  const flows = flowsOf(deal);
  if (flows.length === 0) return null;
  return (
    <section class="payments" aria-labelledby="payments-title">
      <h2 id="payments-title">{t('payments_title')}</h2>
      <ul class="sheet">
        {flows.map((flow) => (
          <FlowRow key={flow.payer + flow.payee} flow={flow} onOpenTerm={onOpenTerm} />
        ))}
      </ul>
    </section>
  );
}

function FlowRow({ flow, onOpenTerm }: { flow: Flow; onOpenTerm: (term: string) => void }) {
  const { payer, payee, rate, until, ended, conditions, terms } = flow;
  return (
    <li class={`flow${ended ? ' flow-ended' : ''}`}>
      <p class="unseen">{t(ended ? 'payments_paid' : 'payments_pays', payer, payee)}</p>
      <span class="party" aria-hidden="true">{payer}</span>
      <span class="flow-middle">
        {rate && <strong class="flow-rate">{rate}</strong>}
        {ended && <strong class="flow-over">{t('payments_ended')}</strong>}
        <Arrow ended={ended} />
        {until !== null && <span class="small">{t('payments_until', String(until))}</span>}
        {conditions.map(({ id, current }) => (
          <span key={id} class="small soft" lang="en">{current}</span>
        ))}
      </span>
      <span class="party" aria-hidden="true">{payee}</span>
      <span class="flow-terms">
        {terms.map(({ id, title }) => (
          <button key={id} type="button" class="link small" lang="en" onClick={() => onOpenTerm(id)}>{title}</button>
        ))}
      </span>
    </li>
  );
}

/** Stretches with its place: the shaft across, the head at its end; a bar across it where the payments have ended. */
function Arrow({ ended }: { ended: boolean }) {
  return (
    <svg class="arrow" width="100%" height="20" aria-hidden="true">
      <line x1="0" x2="100%" y1="10" y2="10" />
      <svg x="100%" y="0" width="20" height="20" overflow="visible">
        <path d="M-9 3 0 10l-9 7" />
      </svg>
      {ended && (
        <svg x="50%" y="0" width="20" height="20" overflow="visible">
          <path class="arrow-crossed" d="M-7 3 7 17M7 3-7 17" />
        </svg>
      )}
    </svg>
  );
}
