import { t, type MessageKey } from '../../lib/i18n/t';
import type { ViewStatus } from './view';

/** A headline and a sentence for each state in which there is no mark to show. */
const WORDS: Record<ViewStatus | 'hidden', [MessageKey, MessageKey]> = {
  reading: ['status_reading', 'status_reading_more'],
  'on-topic': ['status_no_claim', 'status_no_claim_more'],
  hidden: ['status_hidden', 'status_hidden_more'],
  'off-topic': ['status_off_topic', 'status_off_topic_more'],
  'before-amendment': ['status_before', 'status_before_more'],
  'not-english': ['status_not_english', 'status_not_english_more'],
  empty: ['status_empty', 'status_empty_more'],
  off: ['status_off', 'status_off_more'],
  unreadable: ['status_unreadable', 'status_unreadable_more'],
  withheld: ['status_withheld', 'status_withheld_more'],
};

/** Why there is nothing marked, in words. `amended` is the date of the amendment as it is shown. */
export function StatusWords({ status, amended }: { status: ViewStatus | 'hidden'; amended: string }) {
  const [head, more] = WORDS[status];
  return (
    <div class="status" role="status">
      <svg class="status-sign" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
        <path d="M24 4v24" />
        <path d="M24 28l6 5-6 11-6-11z" />
      </svg>
      <h2>{t(head)}</h2>
      <p class="soft">{t(more, amended)}</p>
    </div>
  );
}
