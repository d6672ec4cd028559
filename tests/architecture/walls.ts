import type { IForbiddenRuleType } from 'dependency-cruiser';

/** The rooms of src/, and the other rooms each may import. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  documents: ['model', 'text'],
  terms: ['model', 'messages', 'generated'],
  originals: ['model', 'text', 'documents', 'messages'],
  claims: ['model', 'text', 'originals', 'generated'],
  checks: ['model', 'text'],
  messages: ['model'],
  reporters: ['model', 'messages'],
  engine: [
    'model',
    'text',
    'documents',
    'terms',
    'originals',
    'claims',
    'checks',
    'messages',
    'generated',
  ],
  commands: [
    'model',
    'text',
    'documents',
    'terms',
    'originals',
    'claims',
    'checks',
    'messages',
    'engine',
    'reporters',
  ],
  generated: [],
};

const FILE_SYSTEM_ROOMS = ['documents', 'terms', 'originals', 'engine', 'commands'];

const inRoom = (rooms: readonly string[]): string => `^src/(?:${rooms.join('|')})/`;

function wallOf(room: string, mayImport: readonly string[]): IForbiddenRuleType {
  return {
    name: `${room}-imports-only-its-own`,
    comment: `${room} may import ${mayImport.length > 0 ? mayImport.join(', ') : 'no other room'}`,
    severity: 'error',
    from: { path: inRoom([room]) },
    to: { path: '^src/[^/]+/', pathNot: inRoom([room, ...mayImport]) },
  };
}

export const WALLS: readonly IForbiddenRuleType[] = [
  {
    name: 'no-cycles',
    comment: 'the rooms, and the files in them, can be read from the bottom to the top',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'nothing-imports-the-api',
    comment: 'index.ts is for users; inside, import the file you mean',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^src/index\\.ts$' },
  },
  {
    name: 'src-imports-no-tests',
    comment: 'tests know src, never the other way round',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^tests/' },
  },
  {
    name: 'file-system-stays-at-the-edge',
    comment: `only ${FILE_SYSTEM_ROOMS.join(', ')} read or write files`,
    severity: 'error',
    from: { path: '^src/', pathNot: inRoom(FILE_SYSTEM_ROOMS) },
    to: { path: '^(?:node:)?fs(?:/promises)?$|node_modules/tinyglobby/' },
  },
  {
    name: 'requests-are-made-in-one-place',
    comment: 'whoever fetches a page passes the checks of originals/fetch',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/originals/fetch/' },
    to: { path: '^(?:node:)?(?:dgram|dns|http|http2|https|net|tls)(?:/promises)?$' },
  },
  {
    name: 'oclif-stays-in-commands',
    comment: 'the engine is a library; only commands know flags and terminals',
    severity: 'error',
    from: { path: '^src/', pathNot: inRoom(['commands']) },
    to: { path: 'node_modules/@oclif/' },
  },
  {
    name: 'everything-resolves',
    comment: 'an import that leads nowhere escapes every other wall',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/generated/' },
    to: { couldNotResolve: true },
  },
  ...Object.entries(ROOMS).map(([room, mayImport]) => wallOf(room, mayImport)),
];
