/** The house rules of who may import whom. Read the floors top to bottom as low to high, their rooms left to right. */
const floors = {
  platform: [],
  ground: ['ledger', 'screening', 'places', 'calendar', 'accounts', 'media'],
  people: ['residents', 'organizations', 'members', 'groups', 'roster'],
  commons: ['service', 'feedback', 'notices', 'forum', 'conversations'],
  work: ['cases'],
  programs:
    'funds demands aid alliance activities projects deliberation guides appraisal hotline whistle open311'.split(' '),
  watch: ['search', 'moderation', 'standing', 'statistics', 'notifications', 'privacy', 'pages', 'admin'],
};
const names = Object.keys(floors);
const anyOf = (list) => `(${list.join('|')})`;

const downward = names.slice(0, -1).map((floor, i) => ({
  name: `up-from-${floor}`,
  severity: 'error',
  comment: 'Imports point down the floors; hear of what is above by event.',
  from: { path: `^src/${floor}/` },
  to: { path: `^src/${anyOf(names.slice(i + 1))}/` },
}));

const leftward = Object.entries(floors).flatMap(([floor, rooms]) =>
  rooms.slice(0, -1).map((room, i) => ({
    name: `right-from-${room}`,
    severity: 'error',
    comment: 'On one floor imports go left only; hear of the rest by event.',
    from: { path: `^src/${floor}/${room}/` },
    to: { path: `^src/${floor}/${anyOf(rooms.slice(i + 1))}/` },
  })),
);

const unknownRooms = Object.entries(floors)
  .filter(([, rooms]) => rooms.length > 0)
  .map(([floor, rooms]) => ({
    name: `unknown-room-on-${floor}`,
    severity: 'error',
    comment: 'A new room gets its place in the order above before anything may use it.',
    from: {},
    to: { path: `^src/${floor}/`, pathNot: `^src/${floor}/${anyOf(rooms)}/` },
  }));

const clientFloors = ['api', 'live', 'ui', 'features', 'app'];
const clientDownward = ['api', 'live', 'ui', 'features'].map((floor) => ({
  name: `client-up-from-${floor}`,
  severity: 'error',
  comment: 'In the client, too, imports point down: the design system knows no feature, a feature knows no shell.',
  from: { path: `^client/src/${floor}/` },
  to: { path: `^client/src/${anyOf(clientFloors.slice(clientFloors.indexOf(floor === 'api' ? 'live' : floor) + 1))}/` },
}));

module.exports = {
  forbidden: [
    ...downward,
    ...leftward,
    ...unknownRooms,
    ...clientDownward,
    {
      name: 'front-door',
      severity: 'error',
      comment: 'Enter a feature by its index.ts.',
      from: { path: '^src/([^/]+)/([^/]+)/' },
      to: { path: '^src/[^/]+/[^/]+/', pathNot: ['^src/$1/$2/', '^src/[^/]+/[^/]+/index\\.ts$'] },
    },
    {
      name: 'front-door-of-composition',
      severity: 'error',
      comment: 'main and app.module, too, enter a feature by its index.ts.',
      from: { path: '^src/[^/]+\\.ts$' },
      to: { path: '^src/[^/]+/[^/]+/', pathNot: '^src/[^/]+/[^/]+/index\\.ts$' },
    },
    {
      name: 'composition-is-top',
      severity: 'error',
      comment: 'Nobody imports main or app.module; tests may.',
      from: { path: '^src/[^/]+/' },
      to: { path: '^(src/[^/]+\\.ts$|test/|migrations/)' },
    },
    {
      name: 'demo-from-main-only',
      severity: 'error',
      comment:
        'The demo is played by the test world: main loads it at a first start, nothing else in the server knows it.',
      from: { path: '^src/', pathNot: '^src/main\\.ts$' },
      to: { path: '^test/' },
    },
    {
      name: 'main-to-demo-only',
      severity: 'error',
      comment:
        'Of the test world, main knows the two doors of the demo, and opens them when there is no database of your own.',
      from: { path: '^src/main\\.ts$' },
      to: { path: '^test/', pathNot: '^test/world/demo/(first-start|accounts)\\.ts$' },
    },
    {
      name: 'pure',
      severity: 'error',
      comment: 'Schemas, policies and flows import no framework and no database.',
      from: { path: '^src/.*\\.(schema|policy|flow)\\.ts$' },
      to: {
        path: [
          'node_modules/(@nestjs|typeorm|pg|fastify|socket\\.io|graphile-worker)/',
          '^src/platform/db/',
          '\\.(service|controller|entity|queries|listener)\\.ts$',
        ],
      },
    },
    {
      name: 'thin-controller',
      severity: 'error',
      comment: 'A controller parses, calls, returns.',
      from: { path: '\\.controller\\.ts$', pathNot: '^src/platform/' },
      to: { path: ['\\.entity\\.ts$', 'node_modules/(typeorm|pg)/', '^src/platform/db/'] },
    },
    {
      name: 'entity-alone',
      severity: 'error',
      comment: 'Of another feature an entity knows types at most: a foreign key names its target by string.',
      from: { path: '^src/([^/]+)/([^/]+)/.*\\.entity\\.ts$' },
      to: { path: '^src/', pathNot: ['^src/$1/$2/', '^src/platform/'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'client-apart',
      severity: 'error',
      comment: 'Client and server share the contract (openapi.json), no code.',
      from: { path: '^client/' },
      to: { path: '^(src|test|migrations)/' },
    },
    { name: 'server-apart', severity: 'error', from: { path: '^(src|migrations)/' }, to: { path: '^client/' } },
    {
      name: 'no-development-package',
      severity: 'error',
      comment: 'What the server imports is a dependency, not a devDependency.',
      from: { path: '^(src|migrations)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-orphan',
      severity: 'error',
      comment: 'A file that nothing imports is dead, unless a process starts with it.',
      from: { orphan: true, path: '^src/', pathNot: ['^src/main\\.ts$', '\\.d\\.ts$'] },
      to: {},
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|data)/' },
  },
};
