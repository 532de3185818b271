/** The options page. */
import { render } from 'preact';
import { localiseDocument } from '../../lib/i18n/document';
import { followPalette } from '../../lib/settings/colours';
import { hasAccess } from '../../lib/settings/access';
import { settingsOfBrowser } from '../../lib/settings/browser';
import { App } from './App';
import '../../components/tokens.css';
import '../../components/page-tokens.css';
import '../../components/base.css';

localiseDocument('options_title');
followPalette();
const settings = await settingsOfBrowser.load();
const commands = await chrome.commands.getAll();
render(<App initial={settings} commands={commands} access={await hasAccess()} />, document.getElementById('root')!);
