import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t';
import { siteOf } from '../../lib/settings/sites';
import { Button } from '../ui/Button';

/** A list of sites, to add to and take from. `name` says what the list is for. */
export function SiteList({ id, name, empty, sites, onSites }: { id: string; name: string; empty: string; sites: readonly string[]; onSites: (change: (sites: string[]) => string[]) => void }) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const add = (event: Event): void => {
    event.preventDefault();
    const site = siteOf(typed);
    if (site === null) {
      setFault(t('options_site_bad'));
      input.current?.focus();
      return;
    }
    setFault('');
    setTyped('');
    onSites((list) => [...new Set([...list, site])].sort());
  };
  const remove = (site: string): void => {
    onSites((list) => list.filter((one) => one !== site));
    // The button that had the focus goes with the site.
    input.current?.focus();
  };
  return (
    <div class="stack">
      <h3>{name}</h3>
      {sites.length === 0 ? <p class="soft small">{empty}</p> : (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <Button look="quiet" label={t('options_site_remove', site)} onPress={() => remove(site)}>{t('options_remove')}</Button>
            </li>
          ))}
        </ul>
      )}
      <form class="site-form" onSubmit={add}>
        <label for={`${id}-add`} class="unseen">{t('options_site_add_to', name)}</label>
        <input
          ref={input}
          id={`${id}-add`}
          type="text"
          inputMode="url"
          autocomplete="off"
          placeholder={t('options_site_example')}
          value={typed}
          aria-invalid={fault !== ''}
          aria-describedby={`${id}-fault`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button button-plain">{t('options_add')}</button>
      </form>
      <p id={`${id}-fault`} class="small fault" role="status">{fault}</p>
    </div>
  );
}
