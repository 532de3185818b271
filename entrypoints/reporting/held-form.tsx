/** The report form: filled in, kept by the background, and marked in the page when it is there. */
import { useEffect, useState } from 'preact/hooks';
import type { Fields } from '../../components/reports/fields';
import { ReportForm, type Outcome } from '../../components/reports/ReportForm';
import type { FormHolder } from '../../lib/checker/report-kit';
import { ask } from '../../lib/messages/send';
import { samePlace } from '../../lib/reports/merge';
import type { Report } from '../../lib/reports/report';
import { wordsKey } from '../../lib/reports/words';

/** What was typed and not kept, by words and place: a form that is closed by mistake has it again. Gone with the page. */
const unkept = new Map<string, Fields>();

export function HeldForm({ draft, terms, incognito, onKept, onClose }: FormHolder) {
  const [first, setFirst] = useState<Report | null | 'looking'>('looking');
  useEffect(() => {
    let isHere = true;
    // Where nobody answers the form opens all the same: what is typed must have a place.
    void firstOf(draft).catch(() => null).then((known) => isHere && setFirst(known));
    return () => {
      isHere = false;
    };
  }, [draft]);
  if (first === 'looking') return null;
  const key = JSON.stringify([draft.url, draft.exact, draft.prefix, draft.suffix]);

  const save: Parameters<typeof ReportForm>[0]['onSave'] = async (fields, how) => {
    const outcome = await kept(first && !how.again ? () => ask('report/update', { ids: [first.id], change: fields }) : () => ask('report/save', { draft: { ...draft, ...fields }, ...how }));
    if (outcome.ok) onKept();
    return outcome;
  };
  return (
    <ReportForm
      key={first?.id ?? 'new'}
      words={draft.exact}
      fields={draft}
      typed={unkept.get(key) ?? null}
      ofMark={(first ?? draft).verdict !== null}
      first={first}
      samePlace={first !== null && samePlace(first.quote, draft)}
      incognito={incognito}
      terms={terms}
      onTyped={(fields) => void (fields ? unkept.set(key, fields) : unkept.delete(key))}
      onSave={save}
      onOpenAll={() => void ask('report/open', { id: null }).catch(() => undefined)}
      onClose={onClose}
    />
  );
}

/** The first report of the same words on this page; where the words were reported in several places, that of this one. */
async function firstOf({ url, canonical, exact, prefix, suffix }: FormHolder['draft']): Promise<Report | null> {
  const words = wordsKey(exact);
  const here = await ask('report/find', { url, ...(canonical === null ? {} : { canonical }) });
  const alike = here.filter((each) => wordsKey(each.exact) === words);
  const same = alike.find((each) => samePlace(each, { prefix, suffix })) ?? alike[0];
  return same ? ask('report/get', { id: same.id }) : null;
}

/** No answer is one too: nothing was stored, and the form keeps the words. */
async function kept(save: () => Promise<{ ok: true } | { ok: false; error: 'unreadable' | (Outcome & { ok: false })['error']; kept?: boolean }>): Promise<Outcome> {
  try {
    const saved = await save();
    return saved.ok ? { ok: true } : { ok: false, error: saved.error, kept: saved.kept ?? false };
  } catch {
    return { ok: false, error: 'unreadable', kept: false };
  }
}
