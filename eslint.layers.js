/**
 * Who may import whom, as a table; docs/architecture.md explains it.
 * Each folder lists the folders below it that it may use.
 */
const mayImport = {
  lib: [],
  models: [],
  i18n: ['lib'],
  statistics: ['lib'],
  ui: ['lib', 'i18n'],
  engine: ['lib'],
  charts: ['lib', 'i18n', 'ui'],
  storage: ['lib'],
  import: ['lib', 'engine', 'models'],
  fitting: ['lib', 'engine', 'models', 'statistics'],
  backup: ['lib', 'storage'],
  kit: ['lib', 'i18n', 'ui', 'engine'],
  analyses: ['lib', 'i18n', 'ui', 'engine', 'models', 'charts', 'kit', 'statistics'],
  state: ['lib', 'i18n', 'engine', 'import', 'fitting', 'storage', 'backup', 'models', 'kit'],
  share: ['lib', 'i18n', 'charts', 'kit'],
  pages: [
    'lib',
    'i18n',
    'ui',
    'engine',
    'charts',
    'storage',
    'backup',
    'import',
    'kit',
    'analyses',
    'state',
    'share',
    'statistics',
    'models'
  ],
  // The frame round the pages: navigation, filters, views, share, theme.
  frame: ['lib', 'i18n', 'ui', 'engine', 'kit', 'storage', 'state', 'share']
};

/** One door per library. */
const doors = {
  engine: ['@duckdb/duckdb-wasm', 'apache-arrow'],
  charts: ['echarts'],
  storage: ['dexie'],
  import: ['papaparse', 'chardet']
};

const folders = Object.keys(mayImport);
const libraries = Object.entries(doors);

export const layers = folders.map((folder) => ({
  files: [`src/${folder}/**/*.{ts,svelte}`],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...folders
            .filter((other) => other !== folder && !mayImport[folder].includes(other))
            .map((other) => ({
              regex: `^(#${other}$|(\\.\\./)+${other}(/|$))`,
              message: `${folder} may not import ${other}`
            })),
          ...libraries
            .filter(([door]) => door !== folder)
            .flatMap(([door, names]) =>
              names.map((name) => ({ regex: `^${name}(/|$)`, message: `only src/${door} may use ${name}` }))
            )
        ]
      }
    ]
  }
}));
