/**
 * Writes src/generated/ before the build: validators compiled from the schemas, the packs that ship and
 * the words of credits as plain data, so that an ordinary run loads neither ajv nor yaml.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}src/generated/`;
const NOTE = '// Written by bin/generate.js from the files in rules/. Do not edit.\n';

/** Leaves an unchanged file alone, so that whoever reads it meanwhile is not disturbed. */
async function write(name, text) {
  const before = await readFile(`${out}${name}`, 'utf8').catch(() => undefined);
  if (before !== text) await writeFile(`${out}${name}`, text);
}

const DECLARATIONS = `${NOTE}
/** A violation, as ajv reports it. \`instancePath\` is a JSON pointer. */
export interface Violation {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The part of the schema that holds the keyword. */
  readonly parentSchema: unknown;
}
export declare const validate: {
  (data: unknown): boolean;
  errors?: readonly Violation[] | null;
};
`;

/** Compiles a schema to a module of its own, with what it needs of ajv inside. */
async function writeValidator(name, schema) {
  const ajv = new Ajv({
    strict: true,
    allErrors: true,
    messages: false,
    verbose: true,
    code: { esm: true, source: true, lines: true },
  });
  const validate = ajv.compile(schema);
  const bundled = await build({
    stdin: { contents: standalone.default(ajv, validate), resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
    legalComments: 'none',
  });
  await write(`${name}-validator.js`, NOTE + bundled.outputFiles[0].text);
  await write(`${name}-validator.d.ts`, DECLARATIONS);
  return validate;
}

const readSchema = async (name) =>
  JSON.parse(await readFile(`${root}rules/${name}.schema.json`, 'utf8'));

async function writePacks(validate) {
  const files = (await readdir(`${root}rules`)).filter((file) => file.endsWith('.yaml')).sort();
  const packs = [];
  for (const file of files) {
    const bytes = await readFile(`${root}rules/${file}`);
    const source = parse(bytes.toString('utf8'));
    if (!validate(source)) {
      throw new Error(`rules/${file} breaks pack.schema.json: ${JSON.stringify(validate.errors)}`);
    }
    if (`${source.id}.yaml` !== file) throw new Error(`rules/${file} has the id ${source.id}`);
    packs.push({ sha256: createHash('sha256').update(bytes).digest('hex'), source });
  }
  packs.sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
  const text = `${NOTE}export const PACKS = ${JSON.stringify(packs, null, 2)} as const;\n`;
  await write('packs.ts', text);
  return packs;
}

/** The copy of a case, with its changes made. */
function copyOf({ copy, change = {} }) {
  return Object.entries(change).reduce((text, [from, to]) => text.replace(from, () => to), copy);
}

/** Of each pack a copy that meets it, and one that does not, from its cases: for its page. */
async function writeExamples(packs) {
  const examples = {};
  for (const { source } of packs) {
    const folder = `${root}rules/${source.id}.cases/`;
    const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.yaml'));
    const cases = [];
    for (const file of files.sort())
      cases.push(...(parse(await readFile(`${folder}${file}`, 'utf8')) ?? []));
    const written = cases.filter(({ copy }) => typeof copy === 'string');
    const outcomes = ({ expect }) =>
      Object.values(expect?.outcomes ?? {}).map((one) => one.outcome ?? one);
    const good = written.find((one) => one.expect?.status === 'compliant');
    const bad = written.find((one) => outcomes(one).includes('breached'));
    examples[source.id] = [good, bad]
      .filter((one) => one !== undefined)
      .map((one) => ({ name: one.name, copy: copyOf(one), isCompliant: one === good }));
  }
  const example = '{ readonly name: string; readonly copy: string; readonly isCompliant: boolean }';
  const type = `Readonly<Record<string, readonly ${example}[]>>`;
  const text = `${NOTE}export const PACK_EXAMPLES: ${type} = ${JSON.stringify(examples, null, 2)};\n`;
  await write('pack-examples.ts', text);
}

/** The compiler of lexicons is TypeScript and shares code with src/, hence the bundle. */
async function loadLexiconCompiler() {
  const file = `${out}lexicon-compiler-${process.pid}.mjs`;
  await build({
    entryPoints: [`${root}bin/lexicon/generate.ts`],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(file, { force: true });
  }
}

async function writeLexicons() {
  const { compileLexicons } = await loadLexiconCompiler();
  const ajv = new Ajv({ strict: true, allErrors: true, verbose: true });
  const validate = ajv.compile(await readSchema('lexicon'));
  const { lexicons, changes, shared, wordLists, months } = await compileLexicons(
    `${root}rules/lexicon`,
    validate,
  );
  const parts = {
    LEXICONS: lexicons,
    SHARED_WORDS: shared,
    WORD_LISTS: wordLists,
    MONTHS: months,
    CHANGE_WORDS: changes,
  };
  const text = Object.entries(parts)
    .map(([name, part]) => `export const ${name} = ${JSON.stringify(part, null, 2)} as const;\n`)
    .join('\n');
  await write('lexicons.ts', NOTE + text);
}

try {
  await mkdir(out, { recursive: true });
  const validatePack = await writeValidator('pack', await readSchema('pack'));
  await writeValidator('cases', await readSchema('cases'));
  await writeValidator('config', await readSchema('config'));
  await writeValidator('permissions', await readSchema('permissions'));
  await writeValidator('report', await readSchema('report'));
  await writeValidator('baseline', await readSchema('baseline'));
  await writeExamples(await writePacks(validatePack));
  await writeLexicons();
} catch (error) {
  process.stderr.write(`generate: ${error.message}\n`);
  process.exitCode = 1;
}
