import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder of an extension that does nothing: what a browser "without" is measured with, so that both have one. With `script`, it runs that in every page, when the gate would run. */
export async function emptyExtension(script?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-empty-'));
  const content = script === undefined ? {} : { content_scripts: [{ matches: ['http://*/*'], js: ['script.js'], run_at: 'document_idle' }] };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'Empty', version: '1', permissions: ['tabs'], host_permissions: ['http://*/*'], background: { service_worker: 'background.js' }, ...content }));
  await writeFile(join(folder, 'background.js'), '');
  if (script !== undefined) await writeFile(join(folder, 'script.js'), script);
  return folder;
}
