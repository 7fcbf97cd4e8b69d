// The rings of the house: which folder may know which. docs/decisions.md says why; tools/check-structure.mjs runs this
// and also fails when fewer modules were read than there are.

const rings = 'src/(domain|contract|usecases|adapters|http|worker|cli|web|look|pages|settings)/';

/** `ring` may import itself and `others` of src, and of packages only `packages` when given. */
function ring(name, path, others, packages) {
  const own = [`^${path}/`, ...others];
  const rules = [
    {
      name: `ring-${name}`,
      comment: `src/${name} may import of src only: ${others.length === 0 ? 'itself' : `itself and ${others.join(' ')}`}.`,
      severity: 'error',
      from: { path: `^${path}/` },
      to: { path: '^src/', pathNot: own },
    },
  ];
  if (packages) {
    rules.push({
      name: `packages-${name}`,
      comment: `src/${name} may import of packages only: ${packages.join(' ') || 'none'}.`,
      severity: 'error',
      from: { path: `^${path}/` },
      to: { path: '^node_modules/', pathNot: packages.map((name) => `^node_modules/${name}/`) },
    });
  }
  return rules;
}

const noNode = (name, path) => ({
  name: `no-node-${name}`,
  comment: `src/${name} runs anywhere: nothing of Node in it.`,
  severity: 'error',
  from: { path: `^${path}/` },
  to: { dependencyTypes: ['core'] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...ring('domain', 'src/domain', [], ['zod', 'temporal-polyfill']),
    ...ring('contract', 'src/contract', ['^src/domain/'], ['zod', 'temporal-polyfill']),
    ...ring('usecases', 'src/usecases', ['^src/domain/', '^src/contract/'], ['zod', 'temporal-polyfill']),
    ...ring('http', 'src/http', ['^src/domain/', '^src/contract/', '^src/usecases/']),
    ...ring('worker', 'src/worker', ['^src/domain/', '^src/contract/', '^src/usecases/']),
    ...ring('cli', 'src/cli', ['^src/domain/', '^src/contract/', '^src/usecases/', '^src/settings/']),
    ...ring('look', 'src/look', [], []),
    ...ring('web', 'src/web', ['^src/domain/', '^src/contract/', '^src/look/']),
    ...ring('pages', 'src/pages', ['^src/domain/', '^src/contract/', '^src/usecases/']),
    ...ring('settings', 'src/settings', [], ['zod']),
    noNode('domain', 'src/domain'),
    noNode('contract', 'src/contract'),
    noNode('web', 'src/web'),
    {
      name: 'ring-adapters',
      comment: 'An adapter knows the domain and the ports it fills; never another adapter.',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/' },
      to: { path: '^src/', pathNot: ['^src/domain/', '^src/usecases/ports', '^src/adapters/$1/'] },
    },
    {
      name: 'screens-apart',
      comment: 'A screen knows the kit, never another screen.',
      severity: 'error',
      from: { path: '^src/web/([^/]+)/', pathNot: '^src/web/kit/' },
      to: { path: '^src/web/', pathNot: ['^src/web/$1/', '^src/web/kit/'] },
    },
    {
      name: 'kit-below-screens',
      comment: 'The kit knows no screen.',
      severity: 'error',
      from: { path: '^src/web/kit/' },
      to: { path: '^src/web/', pathNot: '^src/web/kit/' },
    },
    {
      name: 'pane-apart',
      comment: 'The pane is a script of its own and small: no kit, and none of the packages that would double it.',
      severity: 'error',
      from: { path: '^src/web/pane/' },
      to: {
        path: ['^src/web/kit/', '^node_modules/(react|react-dom|i18next|zod|temporal-polyfill|libphonenumber-js)/'],
      },
    },
    {
      name: 'nobody-imports-the-wiring',
      comment: 'The files at the top of src put the parts together; nobody imports them but each other.',
      severity: 'error',
      from: { path: rings },
      to: { path: '^src/[^/]+$' },
    },
    {
      name: 'no-cycles',
      comment: 'No two files need each other; types count.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody knows and that knows nobody is left over.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: [
          '\\.d\\.ts$',
          '^src/cli/',
          '^src/web/public/',
          '^src/pages/look/',
          '^src/web/before-paint\\.js$',
          '^src/[^/]+$',
        ],
      },
      to: {},
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'The product knows no test, bench or tool.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: ['^(test|bench|tools|bin)/', '^node_modules/(vitest|fast-check|playwright-core|axe-core|smtp-server)/'],
      },
    },
    {
      name: 'product-packages-only',
      comment:
        'The server runs with `npm ci --omit=dev`: what it imports is in "dependencies". The web is built before.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/web/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'found',
      comment: 'What is imported is there.',
      severity: 'error',
      from: { path: '^src/' },
      // The builder of the web answers `style.css?inline` and its like.
      to: { couldNotResolve: true, pathNot: '\\?(inline|raw|url)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    skipAnalysisNotInRules: true,
  },
};
