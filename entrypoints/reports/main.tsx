/** The page of all reports. */
import { render } from 'preact';
import { localiseDocument } from '../../lib/i18n/document';
import { followPalette } from '../../lib/settings/colours';
import { App } from './App';
import '../../components/tokens.css';
import '../../components/page-tokens.css';
import '../../components/base.css';

localiseDocument('reports_title');
followPalette();
// A file that is dropped beside the place for it must not be opened instead of the page.
for (const type of ['dragover', 'drop'] as const) document.addEventListener(type, (event) => event.preventDefault());
render(<App led={new URLSearchParams(location.search).get('report')} ledToImport={location.hash === '#import'} />, document.getElementById('root')!);
