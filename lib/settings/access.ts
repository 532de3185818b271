/** Whether the browser lets us read pages at all. Firefox leaves that to its readers at any time, and Chromium lets them narrow it to single sites. */
const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

export function hasAccess(): Promise<boolean> {
  return chrome.permissions.contains(ALL_SITES);
}

/** Asks the reader by the browser's own question; only from a click. False where the answer is no. */
export function askForAccess(): Promise<boolean> {
  return chrome.permissions.request(ALL_SITES);
}

/** Calls back whenever the reader gives or takes the permission; gives the function that ends it. */
export function onAccess(listener: (has: boolean) => void): () => void {
  const heard = (): void => void hasAccess().then(listener, () => undefined);
  chrome.permissions.onAdded.addListener(heard);
  chrome.permissions.onRemoved.addListener(heard);
  return () => {
    chrome.permissions.onAdded.removeListener(heard);
    chrome.permissions.onRemoved.removeListener(heard);
  };
}
