import { RuleTester, type Rule } from 'eslint';
import { parser } from 'typescript-eslint';
import { describe, it } from 'vitest';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({ languageOptions: { parser: parser as never, parserOptions: { ecmaFeatures: { jsx: true } } } });

export interface Bad {
  file: string;
  code: string;
  /** The message ids, in order. */
  errors: string[];
}

/** Runs a house rule over snippets, each with the path it pretends to lie at. */
export function rule(name: string, impl: unknown, cases: { good: { file: string; code: string }[]; bad: Bad[] }): void {
  tester.run(name, impl as Rule.RuleModule, {
    valid: cases.good.map(({ file, code }) => ({ filename: file, code })),
    invalid: cases.bad.map(({ file, code, errors }) => ({ filename: file, code, errors: errors.map((messageId) => ({ messageId })) })),
  });
}
