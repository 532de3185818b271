import { defineConfig } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { house } from './eslint-rules/index.js';

const SHIPPED = ['lib/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'];

export default defineConfig(
  { ignores: ['.output/', '.wxt/', 'node_modules/', 'screenshots/', 'public/', 'tests/pages/**/*.js', 'tests/bench/node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    rules: {
      // Indexes into typed arrays and matches are everywhere in the engine, and each assertion is one that the loop's bounds have made.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/prefer-literal-enum-member': ['error', { allowBitwiseExpressions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: SHIPPED,
    plugins: { house, regexp },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'house/arrows': 'error',
      'house/named-exports': 'error',
      'house/no-deal-words': 'error',
      'house/no-markup-strings': 'error',
      'house/own-highlights-only': 'error',
      'house/pure-engine': 'error',
      // Strangers' pages write the text that these run over: each has to be done in time that grows with its length, and no faster.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      // A promise nobody waits for hides its error from the reader and from us.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      'max-lines': ['error', { max: 220 }],
      'no-console': ['error', { allow: ['error', 'warn'] }],
    },
  },
  {
    // Declares what the build makes, in the build's own manner.
    files: ['**/*.d.ts'],
    rules: { 'house/named-exports': 'off' },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    plugins: { house },
    rules: { 'house/no-skipped-tests': 'error' },
  },
  {
    files: ['scripts/**/*.mjs', 'eslint-rules/*.js', '*.config.js'],
    rules: { 'no-undef': 'off', 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }], eqeqeq: ['error', 'always', { null: 'ignore' }], 'max-lines': ['error', { max: 220 }] },
  },
);
