/** To the browser's own page of keyboard shortcuts: Firefox has a call for it, Chromium an address. */
type WithSettings = typeof chrome.commands & { openShortcutSettings?: () => Promise<void> };

export async function changeShortcuts(): Promise<void> {
  const commands: WithSettings = chrome.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await chrome.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
