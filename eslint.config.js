import { defineConfig, globalIgnores } from 'eslint/config';
import { configs } from 'typescript-eslint';

/** Leaving a key out of an object is a use of its name. */
const noUnusedVariables = ['error', { ignoreRestSiblings: true }];

export default defineConfig(
  globalIgnores([
    'coverage/',
    'dist/',
    'src/generated/',
    'tests/architecture/planted/',
    'tests/cases/copies/',
    'tests/fixtures/',
  ]),
  {
    // No comment switches a rule off.
    linterOptions: { noInlineConfig: true },
    rules: {
      eqeqeq: 'error',
      'no-param-reassign': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
      'max-lines': ['error', 300],
      'max-depth': ['error', 4],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [configs.strictTypeChecked, configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // A check that takes no options says so with an object that has no keys.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-shadow': 'error',
      '@typescript-eslint/no-unused-vars': noUnusedVariables,
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/promise-function-async': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      complexity: ['error', 20],
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Requests are made by src/originals/fetch/ only.' },
        { name: 'WebSocket', message: 'Requests are made by src/originals/fetch/ only.' },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: { 'max-lines': ['error', 500] },
  },
  {
    files: ['**/*.js'],
    extends: [configs.strict, configs.stylistic],
    rules: { '@typescript-eslint/no-unused-vars': noUnusedVariables },
  },
);
