import { useEffect, useState } from 'preact/hooks';
import { formatList } from '../../lib/i18n/format';
import { reasonInWords } from '../../lib/i18n/reason';
import { t, tn } from '../../lib/i18n/t';
import type { Sample, SampleMark } from '../../lib/sample/sample';
import { SampleArticle, type SampleArticleProps } from '../sample/SampleArticle';
import { Button } from '../ui/Button';
import { VerdictIcon } from '../ui/VerdictIcon';
import { verdictWord } from '../ui/words';

const SHOWN = { match: true, discrepancy: true, 'missing-context': true, unverified: false };

export interface TryItProps extends Pick<SampleArticleProps, 'onPaint'> {
  text: string;
  onCheck: (text: string) => Sample;
}

/** An article that is checked here and now, that the reader can change, and whose marks say why they are there. */
export function TryIt({ text: shipped, onCheck, onPaint }: TryItProps) {
  const [text, setText] = useState(shipped);
  const [editing, setEditing] = useState(false);
  const [sample, setSample] = useState(() => onCheck(shipped));
  const [selected, setSelected] = useState<string | null>(() => firstToShow(sample)?.id ?? null);
  useEffect(() => {
    const checked = onCheck(text);
    setSample(checked);
    setSelected(firstToShow(checked)?.id ?? null);
  }, [text]);
  const marks = sample.marks.filter(({ verdict }) => SHOWN[verdict]);
  const mark = marks.find(({ id }) => id === selected);
  return (
    <div class="try">
      <SampleArticle sample={sample} shown={SHOWN} selected={selected} onSelect={setSelected} onPaint={onPaint} />
      <div class="try-side">
        <p class="small soft" role="status">{tn('page_marks', marks.length)}</p>
        {mark ? <Why mark={mark} /> : <p>{t('welcome_no_mark')}</p>}
      </div>
      <div class="try-edit">
        <div class="row">
          <Button onPress={() => setEditing(!editing)} expanded={editing}>{editing ? t('welcome_edit_done') : t('welcome_edit')}</Button>
          {text !== shipped && <Button look="quiet" onPress={() => setText(shipped)}>{t('welcome_reset')}</Button>}
        </div>
        {editing && (
          <label class="stack">
            <span class="small soft">{t('welcome_edit_hint')}</span>
            <textarea rows={9} lang="en" spellcheck={false} maxLength={4000} value={text} onInput={(event) => setText(event.currentTarget.value)} />
          </label>
        )}
      </div>
    </div>
  );
}

/** The gravest mark is what a newcomer should see first. */
function firstToShow({ marks }: Sample): SampleMark | undefined {
  return marks.find(({ verdict }) => verdict === 'discrepancy') ?? marks.find(({ verdict }) => verdict === 'missing-context') ?? marks[0];
}

function Why({ mark: { verdict, title, text, expected, reason, missing } }: { mark: SampleMark }) {
  return (
    <div class={`why verdict-${verdict}`}>
      <p class="why-verdict">
        <VerdictIcon verdict={verdict} /> <span class="verdict-word">{verdictWord(verdict)}</span>
      </p>
      <p class="strong" lang="en">{title}</p>
      <dl>
        <div>
          <dt>{t('card_article_says')}</dt>
          <dd><q lang="en">{text}</q></dd>
        </div>
        {expected !== '' && (
          <div>
            <dt>{t('card_terms_say')}</dt>
            <dd lang="en">{expected}</dd>
          </div>
        )}
        {missing.length > 0 && (
          <div>
            <dt>{t('card_missing')}</dt>
            <dd><bdi>{formatList(missing)}</bdi></dd>
          </div>
        )}
      </dl>
      <p class="small">{reasonInWords(reason)}</p>
    </div>
  );
}
