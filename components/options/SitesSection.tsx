import { t } from '../../lib/i18n/t';
import type { Mode, Settings } from '../../lib/settings/settings';
import { RadioCards } from '../ui/RadioCards';
import { Section } from '../ui/Section';
import { SiteList } from './SiteList';

export interface SitesSectionProps {
  settings: Settings;
  onMode: (mode: Mode) => void;
  onSites: (list: 'sitesOff' | 'sitesAllowed', change: (sites: string[]) => string[]) => void;
}

/** Where Plumbline runs. */
export function SitesSection({ settings: { mode, sitesOff, sitesAllowed }, onMode, onSites }: SitesSectionProps) {
  const cards = (['everywhere', 'allowed'] as const).map((id) => ({ id, label: t(`options_mode_${id}`), hint: t(`options_mode_${id}_hint`) }));
  return (
    <Section id="sites" title={t('options_sites')} lead={t('options_sites_lead')}>
      <RadioCards cards={cards} selected={mode} label={t('options_mode')} onSelect={onMode} />
      {mode === 'allowed' && (
        <SiteList id="sites-allowed" name={t('options_sites_allowed')} empty={t('options_sites_allowed_none')} sites={sitesAllowed} onSites={(change) => onSites('sitesAllowed', change)} />
      )}
      <SiteList id="sites-off" name={t('options_sites_off')} empty={t('options_sites_off_none')} sites={sitesOff} onSites={(change) => onSites('sitesOff', change)} />
    </Section>
  );
}
