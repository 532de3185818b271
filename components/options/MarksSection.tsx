import { t, type MessageKey } from '../../lib/i18n/t';
import { MARK_STYLES, type MarkStyle, type Settings } from '../../lib/settings/settings';
import { PALETTES, PALETTE_IDS, type PaletteId } from '../../lib/settings/palettes';
import { VERDICTS, type Verdict } from '../../lib/verdicts/verdict';
import { SampleArticle, type SampleArticleProps } from '../sample/SampleArticle';
import { RadioCards } from '../ui/RadioCards';
import { Section } from '../ui/Section';
import { Switch } from '../ui/Switch';
import { VerdictIcon } from '../ui/VerdictIcon';
import { verdictWord } from '../ui/words';

const HINTS: Record<Verdict, MessageKey> = {
  match: 'options_match_hint',
  discrepancy: 'options_discrepancy_hint',
  'missing-context': 'options_missing_hint',
  unverified: 'options_unverified_hint',
};

export interface MarksSectionProps extends Pick<SampleArticleProps, 'sample' | 'onPaint'> {
  settings: Settings;
  onShown: (shown: Record<Verdict, boolean>) => void;
  onMarkStyle: (style: MarkStyle) => void;
  onPalette: (palette: PaletteId) => void;
}

/** Which verdicts are marked, and how; with a checked sample that follows at once. */
export function MarksSection({ settings, sample, onPaint, onShown, onMarkStyle, onPalette }: MarksSectionProps) {
  const { shown, markStyle, palette } = settings;
  return (
    <Section id="marks" title={t('options_marks')} lead={t('options_marks_lead')}>
      <div class="stack">
        {VERDICTS.map((verdict) => (
          <div key={verdict} class="options-verdict">
            <VerdictIcon verdict={verdict} />
            <Switch label={verdictWord(verdict)} hint={t(HINTS[verdict])} on={shown[verdict]} onSwitch={(on) => onShown({ ...shown, [verdict]: on })} />
          </div>
        ))}
      </div>
      <RadioCards cards={MARK_STYLES.map((id) => ({ id, label: t(`options_style_${id}`) }))} selected={markStyle} label={t('options_style')} onSelect={onMarkStyle} />
      <RadioCards
        cards={PALETTE_IDS.map((id) => ({ id, label: t(`options_palette_${id}`), picture: <Swatches palette={id} /> }))}
        selected={palette}
        label={t('options_palette')}
        onSelect={onPalette}
      />
      <div class="stack">
        <h3>{t('options_sample')}</h3>
        <SampleArticle sample={sample} shown={shown} selected={null} onSelect={null} onPaint={onPaint} />
      </div>
    </Section>
  );
}

function Swatches({ palette }: { palette: PaletteId }) {
  return (
    <span class="swatches" aria-hidden="true">
      {VERDICTS.map((verdict) => {
        const { light, dark } = PALETTES[palette][verdict];
        return <span key={verdict} class="swatch" style={{ background: `light-dark(${light}, ${dark})` }} />;
      })}
    </span>
  );
}
