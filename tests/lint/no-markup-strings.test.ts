import { noMarkupStrings } from '../../eslint-rules/no-markup-strings';
import { rule } from './tester';

rule('no-markup-strings', noMarkupStrings, {
  good: [
    { file: 'components/card/card.tsx', code: 'export const Card = ({ text }: { text: string }) => <p>{text}</p>;' },
    { file: 'lib/marks/host.ts', code: 'host.textContent = text; setTimeout(() => host.remove(), 10); evaluate(host); stream.write(text);' },
    { file: 'tests/pages/make.ts', code: 'document.body.innerHTML = page;' },
  ],
  bad: [
    { file: 'lib/marks/host.ts', code: 'host.innerHTML = text;', errors: ['markup'] },
    { file: 'lib/marks/host.ts', code: "host['outerHTML'] = text; host.insertAdjacentHTML('beforeend', text);", errors: ['markup', 'markup'] },
    { file: 'entrypoints/popup/main.tsx', code: 'export const P = () => <p dangerouslySetInnerHTML={{ __html: text }} />;', errors: ['markup'] },
    { file: 'components/list.tsx', code: "h('p', { dangerouslySetInnerHTML: { __html: text } });", errors: ['markup'] },
    { file: 'components/frame.tsx', code: 'export const F = () => <iframe srcDoc={text} />;', errors: ['markup'] },
    { file: 'lib/article/read-page.ts', code: 'document.write(text);', errors: ['markup'] },
    { file: 'lib/terms/compile.ts', code: "eval(code); globalThis.eval(code); new Function('a', code); Function(code);", errors: ['code', 'code', 'code', 'code'] },
    { file: 'lib/background/gate.ts', code: "setTimeout('look()', 10); window.setInterval(`look()`, 10);", errors: ['code', 'code'] },
  ],
});
