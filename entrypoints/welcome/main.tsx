/** The page of the first minute; the background opens it once, on installation. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Welcome } from '../../components/welcome/Welcome';
import { localiseDocument } from '../../lib/i18n/document';
import { followPalette } from '../../lib/settings/colours';
import { checkSample, SAMPLE_TEXT } from '../../lib/sample/check';
import { paintMarks, styleMarks } from '../../lib/sample/paint';
import { askForAccess, hasAccess, onAccess } from '../../lib/settings/access';
import { settingsOfBrowser } from '../../lib/settings/browser';
import '../../components/tokens.css';
import '../../components/page-tokens.css';
import '../../components/base.css';

function App({ access: first }: { access: boolean }) {
  const [access, setAccess] = useState(first);
  useEffect(() => onAccess(setAccess), []);
  return (
    <Welcome
      text={SAMPLE_TEXT}
      onCheck={checkSample}
      onPaint={paintMarks}
      onAllow={access ? null : askForAccess}
      onOptions={() => void chrome.runtime.openOptionsPage()}
      onTerms={() => void chrome.tabs.create({ url: chrome.runtime.getURL('/popup.html?view=terms') })}
    />
  );
}

localiseDocument('welcome_title');
followPalette();
styleMarks(await settingsOfBrowser.load());
render(<App access={await hasAccess()} />, document.getElementById('root')!);
