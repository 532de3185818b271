// `npm run counterfactuals [-- --errors]`: changes labelled claims, and counts how often the engine sees it (scripts/corpus/counterfactuals.ts).
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./corpus/counterfactuals.ts');
process.exitCode = main(process.argv.slice(2));
