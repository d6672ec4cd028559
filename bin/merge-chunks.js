import { createHash } from 'node:crypto';
import path from 'node:path';

const START = ['src/commands/main.ts'];
/** What nearly every run imports lazily. */
const USUAL = [
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
];

/**
 * Puts the chunks that every start needs into one, and those that nearly every run needs besides into
 * another: to find, open and read seventy small files takes a good part of a short run. Each is a function
 * there, called when the chunk is first required; in its own file stands a reference, for those chunks
 * that stay apart. `texts` are CommonJS, by name.
 */
export function mergeChunks(texts, { outputs }) {
  const start = chunksOf(START, outputs);
  const usual = chunksOf(USUAL, outputs).filter((name) => !start.includes(name));
  const partsOf = (names) => {
    // The parentheses have a function compiled at once, instead of once in part and then in full.
    const parts = names.map(
      (name) => `"./${name}":(function(module,exports,require){${texts.get(name)}\n})`,
    );
    return `{__proto__:null,${parts.join(',\n')}}`;
  };
  const usualText = `module.exports=${partsOf(usual)};\n`;
  const startText = `const parts=${partsOf(start)};
const later=new Set(${JSON.stringify(usual.map((name) => `./${name}`))});
const loaded=new Map();
const own=require;
function load(id){
const known=loaded.get(id);
if(known!==undefined)return known.exports;
const part=parts[id]??(later.has(id)?own("./${nameOf(usualText)}")[id]:undefined);
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
  const merged = nameOf(startText);
  const references = [...start, ...usual].map((name) => [
    name,
    `module.exports=require("./${merged}")("./${name}");\n`,
  ]);
  return new Map([
    ...texts,
    ...references,
    [nameOf(usualText), usualText],
    [merged, startText],
    ['cli.cjs', `require=require("./${merged}");${texts.get('cli.cjs')}`],
  ]);
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
