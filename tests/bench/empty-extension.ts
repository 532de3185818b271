import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder of an extension that does nothing: what a browser "without" is measured with, so that both have one. */
export async function emptyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-empty-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'Empty', version: '1', permissions: ['tabs'], host_permissions: ['http://*/*'], background: { service_worker: 'background.js' } }));
  await writeFile(join(folder, 'background.js'), '');
  return folder;
}
