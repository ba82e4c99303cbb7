/** The rules of the code: typed, no `any`, no promise left floating, no file over 300 lines, and the house's own. */
import tseslint from 'typescript-eslint';
import vueParser from 'vue-eslint-parser';

const ban = (selector, message) => ({ selector, message });
const everywhere = [
  ban('ExportDefaultDeclaration', 'Export by name.'),
  ban('TSEnumDeclaration', 'Use a union of strings.'),
  ban('TSAsExpression > TSAsExpression > TSUnknownKeyword', 'A cast through unknown silences the compiler.'),
];
const inServer = [
  ...everywhere,
  ban('MethodDefinition[kind="constructor"] > FunctionExpression[params.length>5]', 'At most 5 dependencies.'),
  ban('CallExpression[callee.object.name="Math"][callee.property.name="random"]', 'Randomness comes from one place.'),
];
const inFeatures = [
  ...inServer,
  ban('CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'Time comes from the Clock.'),
  ban('NewExpression[callee.name="Date"][arguments.length=0]', 'Time comes from the Clock.'),
  ban('MemberExpression[object.name="process"][property.name="env"]', 'Configuration is read in platform/config.'),
  ban('CallExpression[callee.name="forwardRef"]', 'No cycles.'),
];

const typed = {
  '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  '@typescript-eslint/require-await': 'off', // an async method may have nothing to wait for yet keep its promise
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-non-null-assertion': 'off',
  'max-lines': ['error', 300],
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': 'error',
  'no-restricted-syntax': ['error', ...everywhere],
};

const project = { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.vue'] };

/** Without vue-tsc the type of an imported component is unknown: these rules would only see that. */
const blindToComponents = Object.fromEntries(
  ['argument', 'assignment', 'call', 'member-access', 'return']
    .map((what) => `no-unsafe-${what}`)
    .concat('no-redundant-type-constituents')
    .map((rule) => [`@typescript-eslint/${rule}`, 'off']),
);

export default tseslint.config(
  {
    ignores: ['**/dist/**', '**/node_modules/**', 'data/**', 'coverage/**', 'test-results/**', 'client/src/api/*.d.ts'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'migrations/**/*.ts', 'playwright.config.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: project },
    rules: typed,
  },
  { files: ['src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...inFeatures] } },
  { files: ['src/platform/**/*.ts', 'src/*.ts'], rules: { 'no-restricted-syntax': ['error', ...inServer] } },
  { files: ['src/main.ts'], rules: { 'no-console': 'off' } }, // it tells whoever started it where to look
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/unbound-method': 'off' } },
  { files: ['playwright.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['client/src/**/*.ts', 'client/src/**/*.vue'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: project },
    rules: { ...typed, ...blindToComponents },
  },
  {
    files: ['client/src/**/*.vue'],
    languageOptions: { parser: vueParser, parserOptions: { parser: tseslint.parser } },
    rules: {
      'no-restricted-syntax': ['error', ...everywhere.slice(1)],
      // the template uses them without naming them
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^(_|props$)' }],
    },
  },
  { files: ['**/*.mjs'], rules: { 'max-lines': ['error', 300] } },
);
