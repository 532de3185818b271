import { arrows } from '../../eslint-rules/arrows';
import { rule } from './tester';

rule('arrows', arrows, {
  good: [
    { file: 'lib/claims/link.ts', code: "import { read } from '../figures/read';" },
    { file: 'lib/verdicts/percent.ts', code: "import type { Claim } from '../claims/claim'; import type { Term } from '../terms/term';" },
    { file: 'lib/engine.ts', code: "import { judge } from './verdicts/judge'; import { read } from './figures/read';" },
    { file: 'lib/marks/draw.ts', code: "import type { Mark } from '../verdicts/verdict';" },
    { file: 'lib/background/gate.ts', code: "import { settings } from '../settings/store';" },
    { file: 'components/card/card.tsx', code: "import type { PageMark } from '../../lib/messages/page'; import { t } from '../../lib/i18n';" },
    { file: 'entrypoints/popup/main.tsx', code: "import { Popup } from '../../components/popup'; import { check } from '../../lib/engine';" },
    { file: 'lib/terms/bundled.ts', code: "import set from '../../seeds/terms.json';" },
    { file: 'tests/figures/money.test.ts', code: "import { money } from '../../lib/figures/money';" },
  ],
  bad: [
    { file: 'lib/figures/money.ts', code: "import { link } from '../claims/link';", errors: ['backward'] },
    { file: 'lib/figures/money.ts', code: "import type { Claim } from '../claims/claim';", errors: ['backward'] },
    { file: 'lib/claims/link.ts', code: "export { judge } from '../verdicts/judge';", errors: ['backward'] },
    { file: 'lib/claims/link.ts', code: "export * from '../engine';", errors: ['backward'] },
    { file: 'lib/text/tokenize.ts', code: "const later = await import('../article/read-page');", errors: ['backward'] },
    { file: 'lib/text/tokenize.ts', code: "type Claim = import('../claims/claim').Claim;", errors: ['backward'] },
    { file: 'lib/verdicts/judge.ts', code: "import { draw } from '../marks/draw';", errors: ['backward'] },
    { file: 'lib/marks/draw.ts', code: "import { Card } from '../../components/card/card';", errors: ['outward'] },
    { file: 'lib/i18n.ts', code: "import { start } from '../entrypoints/background';", errors: ['outward'] },
    { file: 'components/card/card.tsx', code: "import popup from '../../entrypoints/popup/main';", errors: ['door'] },
    { file: 'components/list.tsx', code: "import { check } from '../lib/engine';", errors: ['value'] },
    { file: 'components/list.tsx', code: "import { send, type Message } from '../lib/messages/send';", errors: ['value'] },
    { file: 'lib/terms/load.ts', code: "import { fixture } from '../../tests/corpus/labels.mjs';", errors: ['strayFile'] },
  ],
});
