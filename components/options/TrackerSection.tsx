import { useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t';
import { isTracker, TRACKER_FORMS } from '../../lib/settings/tracker';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';

/** The address template of an issue tracker for reports. Kept as soon as it can be used. */
export function TrackerSection({ tracker, onTracker }: { tracker: string; onTracker: (tracker: string) => void }) {
  const [typed, setTyped] = useState(tracker);
  useLayoutEffect(() => setTyped(tracker), [tracker]);
  const usable = isTracker(typed.trim());
  const take = (value: string): void => {
    setTyped(value);
    if (isTracker(value.trim())) onTracker(value.trim());
  };
  return (
    <Section id="tracker" title={t('options_tracker')} lead={t('options_tracker_lead')}>
      <div class="stack">
        <label for="tracker-address">{t('options_tracker_address')}</label>
        <input
          id="tracker-address"
          type="url"
          value={typed}
          spellcheck={false}
          aria-invalid={!usable}
          aria-describedby="tracker-hint"
          onInput={(event) => take(event.currentTarget.value)}
        />
        <p id="tracker-hint" class={usable ? 'small soft' : 'small fault'} role="status">
          {usable ? t('options_tracker_hint', '{title}', '{body}') : t('options_tracker_bad', '{title}', '{body}')}
        </p>
        <div class="row">
          <Button onPress={() => take(TRACKER_FORMS.github)}>{t('options_tracker_github')}</Button>
          <Button onPress={() => take(TRACKER_FORMS.gitlab)}>{t('options_tracker_gitlab')}</Button>
          {tracker !== '' && <Button look="quiet" onPress={() => take('')}>{t('options_tracker_none')}</Button>}
        </div>
      </div>
    </Section>
  );
}
