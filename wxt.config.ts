import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { termsPlugin } from './scripts/terms-plugin';
import { notices } from './scripts/tools/dependencies.mjs';

/** Pages of the extension load their own files and nothing else; none of them may open a connection. */
const EXTENSION_PAGES =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // Every import is written out: a reader sees where a name comes from, and so do the lint rules.
  imports: false,
  hooks: {
    'build:publicAssets': (_, files) => void files.push({ relativeDest: 'licences.txt', contents: notices() }),
  },
  vite: () => ({
    plugins: [termsPlugin(), preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
    // What the manifest asks for: nothing is rewritten for older browsers. Terser makes the checker, which has 40 kB, 1% smaller than the bundler's own minifier.
    build: { target: ['chrome140', 'firefox150'], minify: 'terser', terserOptions: { compress: { passes: 2 } } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_ext_name__',
    description: '__MSG_ext_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    action: {},
    // `wxt dev` talks to its own server; what is built for readers talks to nobody.
    ...(command === 'build' ? { content_security_policy: { extension_pages: EXTENSION_PAGES } } : {}),
    // A fifth suggested key would stop Chromium from loading the extension; one that the browser has taken itself stays unset (N, P and R with Alt and Shift are).
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next_mark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous_mark__' },
      'open-dock': { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_command_open_dock__' },
      'report-selection': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_command_report_selection__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'plumbline@plumbline.invalid',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
