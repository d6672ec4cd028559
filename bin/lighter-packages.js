import { readFile } from 'node:fs/promises';

/** Changes to files of packages that spare a short run what it does not need. */
const CHANGES = [
  { of: /[\\/]@oclif[\\/]core[\\/]lib[\\/].*\.js$/, change: requireLate },
  { of: /[\\/]@oclif[\\/]core[\\/]lib[\\/].*\.js$/, change: leaveOut },
  { of: /[\\/]@oclif[\\/]core[\\/]lib[\\/]config[\\/]plugin\.js$/, change: sortPlainly },
  { of: /[\\/]@oclif[\\/]core[\\/]lib[\\/]util[\\/]os\.js$/, change: tellWslPlainly },
  { of: /[\\/]franc-min[\\/]data\.js$/, change: keepOurLanguages },
];

/** An esbuild plugin. */
export const lighterPackages = {
  name: 'lighter-packages',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:@oclif[\\/]core|franc-min)[\\/]/ }, async ({ path: file }) => {
      const changes = CHANGES.filter(({ of }) => of.test(file));
      if (changes.length === 0) return undefined;
      const text = await readFile(file, 'utf8');
      return { contents: changes.reduce((all, { change }) => change(all), text), loader: 'js' };
    });
  },
};

/**
 * TypeScript calls what a file requires `config_1`, and asks it for its members where they are used:
 * the require can wait until then. A run needs a small part of @oclif/core.
 */
function requireLate(text) {
  const required = /^(?:const|var) (\w+_\d+) = (.*\brequire\("[^"]+"\)\)?);$/gm;
  const names = new Set([...text.matchAll(required)].map(([, name]) => name));
  return text
    .replace(/\b\w+_\d+\b(?! = )/g, (name) => (names.has(name) ? `(${name}Late())` : name))
    .replace(required, 'let $1Known; const $1Late = () => ($1Known ??= $2);');
}

/**
 * What @oclif/core needs to find plugins and commands in folders: ours are listed. `semver` looks at
 * Node's version, which bin/run.js has done.
 */
function leaveOut(text) {
  return text.replace(
    /\brequire\((["'])(minimatch|semver|tinyglobby)\1\)/g,
    (_, quote, name) => `(() => { throw new Error(${quote}${name} is left out${quote}); })()`,
  );
}

/** The names of commands are sorted by the rules of a language, whose tables take long to load. */
function sortPlainly(text) {
  return replaceOnce(text, 'a.id.localeCompare(b.id)', 'a.id < b.id ? -1 : 1');
}

/** Whether Linux runs in Windows is asked of six modules, and of no command of ours. */
function tellWslPlainly(text) {
  return replaceOnce(
    text,
    "(await import('wsl-utils')).isWsl",
    '/microsoft/i.test(require("node:os").release())',
  );
}

const languages = JSON.parse(
  await readFile(new URL('../src/claims/languages.json', import.meta.url), 'utf8'),
);

/** The trigrams of 82 languages, of which we ask for ten. */
function keepOurLanguages(text) {
  return text.replace(/^ {4}(\w+): '.*\n/gm, (line, code) => (code in languages ? line : ''));
}

/** Another release of the package may say it otherwise: then this file must change too. */
function replaceOnce(text, what, by) {
  if (text.split(what).length !== 2) throw new Error(`expected once: ${what}`);
  return text.replace(what, by);
}
