// `npm run corpus [-- --test]`: scores the engine on the labelled articles (scripts/corpus/report.ts).
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./corpus/report.ts');
process.exitCode = main(process.argv.slice(2));
