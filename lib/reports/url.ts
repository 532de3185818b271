/** The address that stands for a page over visits: canonical, and without what only tracks the reader. */

const TRACKING = new RegExp(
  `^(?:${[
    'utm_\\w+', 'at_\\w+', 'guce_\\w+', 'hsa_\\w+', 'pk_\\w+', 'mtm_\\w+', '__twitter_impression', '_hsenc', '_hsmi', '_ga', '_gl',
    'fbclid', 'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'msclkid', 'twclid', 'ttclid', 'yclid', 'li_fat_id', 'igshid', 'igsh', 'mc_cid', 'mc_eid',
    'mkt_tok', 'vero_id', 'oly_anon_id', 'oly_enc_id', 'wickedid', 'cmpid', 'cmp', 'icid', 'ncid', 'ocid', 'smid', 'smtyp', 'sref', 'soc_src', 'soc_trk',
    'ref', 'ref_src', 'ref_url', 'referrer', 'partner', 'guccounter', 's_cid', 'sh', 'spm', 'share', 'taid', 'tpcc', 'xtor', 'srnd', 'leadsource',
  ].join('|')})$`,
  'i',
);

/** `www.` and the like of one newsroom; a canonical link may lead from one to the other. */
const bare = (host: string): string => host.replace(/^(?:www|m|mobile|amp|edition)\./, '');

/**
 * The address without tracking parameters, user name and fragment, its parameters in order.
 * A fragment that names a page of its own ("#!/a", "#/a") stays. Throws a `TypeError` for what is no address.
 */
export function cleanUrl(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

/**
 * The canonical address of a page: the one it declares, if that is believable, else its own; cleaned.
 * Not believed: another newsroom's, another scheme's, and the front page for an article (a common mistake of templates).
 */
export function canonicalUrl(address: string, declared: string | null): string {
  const own = cleanUrl(address);
  if (declared === null || !URL.canParse(declared, own)) return own;
  const theirs = new URL(declared, own);
  const ours = new URL(own);
  if (theirs.protocol !== 'https:' && theirs.protocol !== ours.protocol) return own;
  if (bare(theirs.hostname) !== bare(ours.hostname) || theirs.port !== ours.port) return own;
  if (theirs.pathname === '/' && theirs.search === '' && ours.pathname !== '/') return own;
  return cleanUrl(theirs.href);
}
