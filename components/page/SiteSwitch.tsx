import { t } from '../../lib/i18n/t';
import { Switch } from '../ui/Switch';

/** On or off for the site of the page. */
export function SiteSwitch({ site, on, onSwitch }: { site: string; on: boolean; onSwitch: (on: boolean) => void }) {
  return (
    <div class="site-switch">
      <Switch label={t('page_on_site', site)} on={on} onSwitch={onSwitch} />
    </div>
  );
}
