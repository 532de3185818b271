/**
 * English inflection, for cues: `pay*` stands for pay, pays, paid, paying.
 * It may make forms that no one writes ("gived"): they cost a line in a table and match nothing.
 */

/** Irregular forms by their base, the third person and the -ing form left out where they are regular. */
const IRREGULAR: Record<string, string> = {
  pay: 'paid', keep: 'kept', give: 'gave given', take: 'took taken', get: 'got gotten', make: 'made', hold: 'held', have: 'has had having',
  be: 'is are was were been being am', do: 'does did done', go: 'goes went gone', send: 'sent', lose: 'lost', let: 'letting', sell: 'sold', buy: 'bought',
  bring: 'brought', bear: 'bore borne', begin: 'began begun', run: 'ran running', put: 'putting', cut: 'cutting', set: 'setting', shut: 'shutting', end: '',
  strike: 'struck stricken', tear: 'tore torn', throw: 'threw thrown', fall: 'fell fallen', rise: 'rose risen', win: 'won winning', leave: 'left', mean: 'meant',
  say: 'said', tell: 'told', think: 'thought', build: 'built', spend: 'spent', lend: 'lent', owe: '', own: '', see: 'saw seen', come: 'came', become: 'became',
  stand: 'stood', withdraw: 'withdrew withdrawn', draw: 'drew drawn', write: 'wrote written', rewrite: 'rewrote rewritten', break: 'broke broken', swear: 'swore sworn',
  choose: 'chose chosen', forgo: 'forwent forgone', sink: 'sank sunk', plough: 'ploughed', stick: 'stuck', bind: 'bound', wind: 'wound', find: 'found', meet: 'met',
  redo: 'redid redone', undo: 'undid undone', overhaul: '', part: '', skim: 'skimmed skimming', drop: 'dropped dropping', scrap: 'scrapped scrapping', axe: 'axed axing',
  stop: 'stopped stopping', cap: 'capped capping', plan: 'planned planning', ship: 'shipped shipping', tie: 'tied tying', lie: 'lay lying', file: '', sue: 'sued suing',
  pocket: '', remit: 'remitted remitting', permit: 'permitted permitting', quit: 'quitting', hit: 'hitting', rip: 'ripped ripping', bar: 'barred barring', refer: 'referred referring',
  swap: 'swapped swapping', pull: '', commit: 'committed committing', shed: 'shedding', rid: 'ridding', top: 'topped topping', pass: 'passed passes passing', fork: '', wrap: 'wrapped wrapping',
  split: 'splitting', forget: 'forgot forgotten', hand: '', speak: 'spoke spoken', grow: 'grew grown', know: 'knew known', show: 'shown', feed: 'fed', lead: 'led', read: '', wear: 'wore worn',
  deny: 'denied denies', carry: 'carried carries', apply: 'applied applies', vary: 'varied varies', supply: 'supplied supplies', bury: 'buried buries', dry: 'dried dries', mull: '', travel: 'travelled travelling traveled traveling',
  cancel: 'cancelled cancelling canceled canceling', label: 'labelled', chop: 'chopped', ban: 'banned banning', nix: '', tip: 'tipped', slip: 'slipped', plug: 'plugged plugging', drag: 'dragged', flow: '', lay: 'laid', slit: '', bid: 'bidding', spring: 'sprang sprung', ring: 'rang rung',
  weigh: '', ponder: '', mothball: '', kill: '', erase: '', free: 'freed freeing', agree: 'agreed agreeing', guarantee: 'guaranteed guaranteeing', debut: 'debuted debuting', offer: 'offered offering', enter: 'entered entering', consider: 'considered considering',
};

/** All forms of a verb or noun, the base first. */
export function inflect(base: string): string[] {
  const forms = new Set([base]);
  // A term set may name a word that every object has a field of ("constructor").
  const irregular = Object.hasOwn(IRREGULAR, base) ? IRREGULAR[base] : '';
  for (const form of irregular.split(' ').filter(Boolean)) forms.add(form);
  const last = base.at(-1)!;
  const beforeLast = base.at(-2) ?? '';
  const vowel = /[aeiou]/;
  if (last === 'y' && !vowel.test(beforeLast)) {
    const stem = base.slice(0, -1);
    for (const end of ['ies', 'ied']) forms.add(stem + end);
    forms.add(`${base}ing`);
  } else if (last === 'e') {
    const stem = base.slice(0, -1);
    forms.add(`${base}s`);
    forms.add(`${base}d`);
    forms.add(base.endsWith('ie') ? `${base.slice(0, -2)}ying` : `${stem}ing`);
  } else {
    forms.add(/(s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`);
    forms.add(`${base}ed`);
    forms.add(`${base}ing`);
  }
  return [...forms];
}
