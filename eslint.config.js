import js from '@eslint/js';
import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  { ignores: ['node_modules/', 'dist/', 'dist-usb/', 'dist-host/', '.ssr/', 'public/', 'test-results/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // TypeScript itself checks undefined names, also across .svelte files.
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      // Imported names are hostile until proven otherwise: text only ever goes in as text.
      'svelte/no-at-html-tags': 'error',
      // Maps and sets here are replaced whole, never changed in place ($state.raw).
      'svelte/prefer-svelte-reactivity': 'off',
      // The full-width space is a character of Japanese text.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipComments: true }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: { 'no-irregular-whitespace': 'off' },
  },
  {
    // What comes from a file, an address or the storage is set as text, and nothing makes markup or a program of it.
    files: ['src/**'],
    rules: {
      'no-script-url': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTML|setHTMLUnsafe|parseHTMLUnsafe|srcdoc|createContextualFragment)$/]',
          message: 'Text is set as text (textContent, or a Svelte expression), never as markup.',
        },
        {
          selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
          message: 'Text is set as text, never written as markup.',
        },
        {
          selector: 'SvelteAttribute[key.name=/^(on[a-z]+|style)$/] > SvelteLiteral',
          message: 'An inline handler or style is blocked by the policy of the page.',
        },
        {
          selector: 'SvelteAttribute[key.name="srcdoc"]',
          message: 'A document made of text would be markup.',
        },
        {
          selector:
            ':matches(SvelteAttribute[key.name=/^(href|src|action|formaction)$/] > SvelteMustacheTag > MemberExpression[property.name="location"], SvelteAttribute[key.name="href"] > SvelteMustacheTag > Identifier[name="location"])',
          message: 'An address out of the data goes through webAddress (domain/web-address.ts) first.',
        },
      ],
    },
  },
  {
    files: ['scripts/**', 'bench/**', 'test/**', '*.config.*'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
