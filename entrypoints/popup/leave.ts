/** Out of the way of the page: the popup closes, a tab of ours steps back. */
export async function leaveTo(tab: number): Promise<void> {
  if (await chrome.tabs.getCurrent()) await chrome.tabs.update(tab, { active: true });
  else window.close();
}
