/**
 * Keeps what is stored out of reach of our scripts in web pages, which have no use for it: settings name sites, dismissed marks name pages.
 * A page that has taken over its process would have the rights of our scripts in it. Firefox has no such lock yet.
 */
type Lockable = chrome.storage.StorageArea & { setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void> };

export async function closeStorage(): Promise<void> {
  const areas: readonly Lockable[] = [chrome.storage.local, chrome.storage.session];
  await Promise.all(areas.map((area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
}
