import { NOT_IN_COMPONENTS, placeOf, STEPS } from './layers.js';
import { onImports, pathOf, targetOf } from './paths.js';

/** Arrows point one way: entrypoints -> components, lib; article -> figures -> claims -> verdicts -> marks. */
export const arrows = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      outward:
        'lib/ must not import {{to}}/. Move what both need into lib/, or let the caller pass it in.',
      door:
        'components/ must not import entrypoints/. Hand the data and the callbacks down as props from the entrypoint.',
      value:
        'A component draws what it is given and takes no values from lib/{{part}}. Take them in the entrypoint and pass them as props (`import type` is fine).',
      backward:
        'lib/{{from}} must not import lib/{{part}}: the steps go text -> article -> figures -> claims -> verdicts -> marks, and lib/{{from}} may build on {{allowed}} only. Move what is shared to an earlier step, or pass it in.',
      strayFile:
        'Shipped code must not import {{to}}. Move what it needs into lib/.',
    },
  },
  create(context) {
    const path = pathOf(context);
    const here = placeOf(path);
    if (!here) return {};
    return onImports((node, specifier, typeOnly) => {
      const target = targetOf(path, specifier);
      if (target === null) return;
      const there = placeOf(target);
      const report = (messageId, data) => context.report({ node, messageId, data });
      if (!there) {
        if (/^(tests|scripts|eslint-rules)\//.test(target)) report('strayFile', { to: target });
      } else if (here.area === 'lib' && there.area !== 'lib') {
        report('outward', { to: there.area });
      } else if (here.area === 'components' && there.area === 'entrypoints') {
        report('door');
      } else if (here.area === 'components' && there.area === 'lib') {
        if (!typeOnly && NOT_IN_COMPONENTS.includes(there.part)) report('value', { part: there.part });
      } else if (here.area === 'lib') {
        const allowed = STEPS[here.part];
        if (allowed && !allowed.includes(there.part)) {
          report('backward', { from: here.part, part: there.part, allowed: allowed.map((each) => `lib/${each}`).join(', ') });
        }
      }
    });
  },
};
