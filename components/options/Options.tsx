import { formatDate } from '../../lib/i18n/format';
import { t } from '../../lib/i18n/t';
import type { SettingName, Settings } from '../../lib/settings/settings';
import { Logo } from '../ui/Logo';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import { Switch } from '../ui/Switch';
import { Withheld } from '../ui/Withheld';
import { DataSection, type DataSectionProps } from './DataSection';
import { KeysSection, type KeyCommand } from './KeysSection';
import { MarksSection, type MarksSectionProps } from './MarksSection';
import { SitesSection, type SitesSectionProps } from './SitesSection';
import { TrackerSection } from './TrackerSection';
import '../ui/verdict.css';
import './options.css';

export interface OptionsProps extends DataSectionProps, Pick<MarksSectionProps, 'sample' | 'onPaint'>, Pick<SitesSectionProps, 'onSites'> {
  settings: Settings;
  commands: readonly KeyCommand[];
  version: string;
  /** ISO date of the terms. */
  asOf: string;
  /** What went wrong when a setting was stored; empty for nothing. */
  fault: string;
  onSet: <K extends SettingName>(name: K, value: Settings[K]) => void;
  onKeys: () => void;
  /** The browser has withheld the sites; null where it has not. */
  onAllow: (() => Promise<boolean>) | null;
}

/** All that can be set; everything takes effect at once, also in open pages. */
export function Options(props: OptionsProps) {
  const { settings, sample, commands, version, asOf, fault, onSet, onSites, onKeys, onPaint, onAllow } = props;
  return (
    <div class="options">
      <header class="options-head">
        <Logo size={32} />
        <div>
          <h1>{t('options_title')}</h1>
          <p class="soft">{t('options_lead')}</p>
        </div>
      </header>
      <main class="options-body">
        {onAllow && <Withheld onAllow={onAllow} />}
        {fault && <Notice look="grave">{fault}</Notice>}
        <MarksSection
          settings={settings}
          sample={sample}
          onPaint={onPaint}
          onShown={(shown) => onSet('shown', shown)}
          onMarkStyle={(style) => onSet('markStyle', style)}
          onPalette={(palette) => onSet('palette', palette)}
        />
        <Section id="dock" title={t('options_dock')}>
          <Switch label={t('options_dock_show')} hint={t('options_dock_hint')} on={settings.dock} onSwitch={(on) => onSet('dock', on)} />
        </Section>
        <SitesSection settings={settings} onMode={(mode) => onSet('mode', mode)} onSites={onSites} />
        <KeysSection commands={commands} onChange={onKeys} />
        <TrackerSection tracker={settings.tracker} onTracker={(tracker) => onSet('tracker', tracker)} />
        <DataSection {...props} />
      </main>
      <footer class="options-foot small soft">
        <p>{t('options_version', version, formatDate(asOf))}</p>
        <p>{t('english_only')}</p>
      </footer>
    </div>
  );
}
