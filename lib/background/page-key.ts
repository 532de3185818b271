/** What stands for a page over visits: its address without the parts that change from visit to visit. */

const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid|ocid|smid|partner|at_\w+|guccounter|guce_\w+)$/i;

/** The address without tracking parameters and fragment; a fragment that names a page of its own ("#!/a", "#/a") stays. */
export function pageKey(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}
