import { createHash } from 'node:crypto';
import path from 'node:path';

const START = ['src/commands/main.ts'];
/** What nearly every run imports lazily, and what every run does that judges a file of Markdown. */
const LATER = [
  [
    'src/commands/choose-files.ts',
    'src/commands/repository-folder.ts',
    'src/commands/standard-input.ts',
    'src/engine/cache/judged-cache.ts',
    'src/engine/config/load.ts',
    'src/engine/run.ts',
    'src/engine/status.ts',
    'src/messages/en/tables.ts',
    'src/messages/load.ts',
    'src/reporters/list.ts',
    'src/reporters/pretty.ts',
  ],
  [
    'src/engine/judge-files.ts',
    'src/documents/markdown/read-markdown.ts',
    'src/documents/yaml-values.ts',
  ],
];

/**
 * Puts the chunks that every start needs into one, and into others those that are needed together later:
 * to find, open and read seventy small files takes a good part of a short run. Each is a function there,
 * called when the chunk is first required; in its own file stands a reference, for those chunks that stay
 * apart. `texts` are CommonJS, by name.
 */
export function mergeChunks(texts, { outputs }) {
  const start = chunksOf(START, outputs);
  const merged = new Set(start);
  const groups = LATER.map((modules) => {
    const names = chunksOf(modules, outputs).filter((name) => !merged.has(name));
    for (const name of names) merged.add(name);
    const text = `module.exports=${partsOf(names, texts)};\n`;
    return { names, file: nameOf(text), text };
  });
  const places = groups.flatMap(({ names, file }) => names.map((name) => [`./${name}`, file]));
  const startText = `const parts=${partsOf(start, texts)};
const later=new Map(${JSON.stringify(places)});
const loaded=new Map();
const own=require;
function load(id){
const known=loaded.get(id);
if(known!==undefined)return known.exports;
const file=later.get(id);
const part=parts[id]??(file===undefined?undefined:own("./"+file)[id]);
if(part===undefined)return own(id);
const module={exports:{}};
loaded.set(id,module);
part(module,module.exports,load);
return module.exports;
}
load.resolve=own.resolve;
load.main=own.main;
module.exports=load;
`;
  const entry = nameOf(startText);
  const references = [...merged].map((name) => [
    name,
    `module.exports=require("./${entry}")("./${name}");\n`,
  ]);
  return new Map([
    ...texts,
    ...references,
    ...groups.map(({ file, text }) => [file, text]),
    [entry, startText],
    ['cli.cjs', `require=require("./${entry}");${texts.get('cli.cjs')}`],
  ]);
}

function partsOf(names, texts) {
  // The parentheses have a function compiled at once, instead of once in part and then in full.
  const parts = names.map(
    (name) => `"./${name}":(function(module,exports,require){${texts.get(name)}\n})`,
  );
  return `{__proto__:null,${parts.join(',\n')}}`;
}

/** As other chunks have it, a name that tells what is in the file. */
function nameOf(text) {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8).toUpperCase();
  return `chunk-${hash}.cjs`;
}

/** The chunks of modules, with all that they import statically, but for those of the entries. */
function chunksOf(modules, outputs) {
  const byEntry = new Map(
    Object.entries(outputs).flatMap(([name, { entryPoint }]) =>
      entryPoint === undefined ? [] : [[entryPoint, name]],
    ),
  );
  const found = new Set();
  const add = (output) => {
    if (found.has(output)) return;
    found.add(output);
    for (const { path: imported, kind } of outputs[output].imports)
      if (kind === 'import-statement' && imported in outputs) add(imported);
  };
  for (const module of modules) {
    const output = byEntry.get(module);
    if (output === undefined) throw new Error(`${module} is not imported lazily any more`);
    add(output);
  }
  const names = [...found].map((output) => path.basename(output));
  return names.filter((name) => name.startsWith('chunk-')).sort();
}
