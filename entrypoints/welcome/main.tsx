/** The page of the first minute; the background opens it once, on installation. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Welcome } from '../../components/welcome/Welcome';
import { localiseDocument } from '../../lib/i18n/document';
import { followPalette } from '../../lib/settings/colours';
import { checkSample, SAMPLE_TEXT } from '../../lib/sample/check';
import { paintMarks, styleMarks } from '../../lib/sample/paint';
import { settingsOfBrowser } from '../../lib/settings/browser';
import '../../components/tokens.css';
import '../../components/base.css';

const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

function App({ allowed: first }: { allowed: boolean }) {
  const [allowed, setAllowed] = useState(first);
  return (
    <Welcome
      text={SAMPLE_TEXT}
      onCheck={checkSample}
      onPaint={paintMarks}
      onAllow={allowed ? null : () => void chrome.permissions.request(ALL_SITES).then(setAllowed)}
      onOptions={() => void chrome.runtime.openOptionsPage()}
      onTerms={() => void chrome.tabs.create({ url: chrome.runtime.getURL('/popup.html?view=terms') })}
    />
  );
}

localiseDocument('welcome_title');
followPalette();
styleMarks(await settingsOfBrowser.load());
render(<App allowed={await chrome.permissions.contains(ALL_SITES)} />, document.getElementById('root')!);
