import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig } from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const WORDS_BELONG_IN_CONTENT = 'Words belong in the feature’s catalogue, words/en.json.';

/**
 * @param {string} from
 * @param {...string} to
 */
function mayUse(from, ...to) {
  return { from: { element: { type: from } }, allow: to.map((type) => ({ to: { element: { type } } })) };
}

export default defineConfig(
  { ignores: ['dist', 'e2e-results', 'src/generated', 'src/**/words/index.d.ts', 'src/routeTree.gen.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // An index signature is read with brackets, so that a made-up name shows.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Says of a method that it may be passed on alone.
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat['recommended-latest']],
    plugins: { boundaries },
    languageOptions: { globals: globals.browser },
    settings: {
      'import/resolver': { typescript: { project: './tsconfig.app.json' } },
      'boundaries/elements': [
        { type: 'routes', pattern: 'src/routes' },
        { type: 'features', pattern: 'src/features/*/*', capture: ['group', 'feature'] },
        { type: 'design', pattern: 'src/design' },
        { type: 'lib', pattern: 'src/lib' },
        { type: 'generated', pattern: 'src/generated' },
        { type: 'testing', pattern: 'src/testing' },
      ],
    },
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXText[value=/[A-Za-z]/]', message: WORDS_BELONG_IN_CONTENT },
        { selector: 'JSXExpressionContainer > Literal[value=/[A-Za-z]/]', message: WORDS_BELONG_IN_CONTENT },
        {
          selector:
            'JSXAttribute[name.name=/^(alt|title|label|hint|placeholder|aria-label|caption|heading|lead|summary)$/] > Literal',
          message: WORDS_BELONG_IN_CONTENT,
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/**/*.test.{ts,tsx}'],
    plugins: { boundaries },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message: 'routes → features → design → lib → generated; features do not know each other.',
          policies: [
            mayUse('routes', 'features', 'design', 'lib'),
            mayUse('features', 'design', 'lib', 'generated'),
            {
              from: { element: { type: 'features' } },
              allow: [
                {
                  to: {
                    element: {
                      type: 'features',
                      captured: {
                        group: '{{from.element.captured.group}}',
                        feature: '{{from.element.captured.feature}}',
                      },
                    },
                  },
                },
              ],
            },
            mayUse('design', 'design', 'lib', 'generated'),
            mayUse('lib', 'lib', 'generated'),
            mayUse('testing', 'testing', 'design', 'lib', 'generated'),
          ],
        },
      ],
    },
  },
  {
    // A route file exports its Route beside the component that it shows.
    files: ['src/routes/**/*.tsx'],
    rules: { '@typescript-eslint/only-throw-error': 'off' },
  },
  {
    files: ['src/**/*.test.{ts,tsx}', 'src/testing/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['*.js', 'scripts/**', 'vite/**', 'e2e/**'], languageOptions: { globals: globals.node } },
  // Some plugins have no types.
  { files: ['eslint.config.js'], extends: [tseslint.configs.disableTypeChecked] },
);
