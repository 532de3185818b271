/** The welcome page, once for this profile: browsers tell of an installation also where an unpacked extension is loaded again. */
const WELCOMED = 'welcomed';

export async function welcomeOnce(): Promise<void> {
  if ((await chrome.storage.local.get(WELCOMED))[WELCOMED] === true) return;
  await chrome.storage.local.set({ [WELCOMED]: true });
  await chrome.tabs.create({ url: chrome.runtime.getURL('/welcome.html') });
}
