/** The toolbar popup; also a page of its own in a tab (`popup.html?view=terms&term=…&seed=…`, `popup.html?tab=12` for the page in tab 12). */
import { render } from 'preact';
import { localiseDocument } from '../../lib/i18n/document';
import { followPalette } from '../../lib/settings/colours';
import { App } from './App';
import { readPlace } from './place';
import '../../components/tokens.css';
import '../../components/page-tokens.css';
import '../../components/base.css';

localiseDocument('ext_name');
followPalette();
const place = readPlace(location.search);
document.documentElement.classList.toggle('in-toolbar', location.search === '');
render(<App place={place} />, document.getElementById('root')!);
