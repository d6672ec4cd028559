import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INDEX_FILE, openStore } from '../../src/originals/open-store.ts';
import { addOriginal } from '../../src/originals/store.ts';
import { problemsIn } from '../../src/originals/verify-store.ts';
import { folder } from '../cli/run.ts';

const MILL = {
  url: 'https://herald.example/the-mill/4711',
  title: 'The Mill',
  authors: [],
  text: 'The old mill burned. Nobody was hurt.',
};
const DAY = '2024-05-01';

function storeWithMill(): { readonly store: string; readonly file: string; readonly id: string } {
  const store = folder();
  const { id } = addOriginal(store, MILL, DAY).original;
  return { store, file: join(store, id), id };
}

const faultsOf = (store: string): readonly string[] | undefined =>
  openStore(store)
    ?.problems()
    .map(({ fault }) => fault);

describe('the problems of an open store', () => {
  it.each([
    ['damaged', ['no-front-matter'], 'just words'],
    ['empty', ['no-front-matter'], ''],
  ])('tell of a %s file, in every run', (_, faults, content) => {
    const { store, file } = storeWithMill();
    writeFileSync(file, content);
    expect(faultsOf(store)).toEqual(faults);
    expect(faultsOf(store)).toEqual(faults);
    expect(existsSync(join(store, INDEX_FILE))).toBe(false);
  });

  it('tell of an edited text, which is used', () => {
    const { store, file, id } = storeWithMill();
    writeFileSync(file, readFileSync(file, 'utf8').replace('burned', 'turned'));
    openStore(store);
    const kept = openStore(store);
    expect(kept?.problems()).toEqual([]);
    expect(kept?.read(id)?.text).toContain('turned');
    expect(kept?.problems()).toEqual([{ name: id, fault: 'text-changed' }]);
  });

  it('tell of a store that holds only something else', () => {
    const store = folder({ 'herald.example/notes.txt': 'x' });
    expect(faultsOf(store)).toEqual(['foreign-file']);
  });

  it.each([
    [
      'a link',
      (at: string) => {
        symlinkSync('/dev/null', at);
      },
    ],
    [
      'a folder',
      (at: string) => {
        mkdirSync(at);
      },
    ],
  ])('tell of %s with the name of a version', (_, make) => {
    const { store, file } = storeWithMill();
    make(file.replace('the-mill', 'a-mill'));
    expect(faultsOf(store)).toEqual(['unreadable']);
    expect(problemsIn(store).map(({ fault }) => fault)).toEqual(['unreadable']);
  });

  it('are no silence about a folder that cannot be read', () => {
    const store = join(folder(), 'loop');
    symlinkSync(store, store);
    expect(() => openStore(store)).toThrow(/cannot be read \(ELOOP\)/u);
  });
});

describe('the index of a store', () => {
  it('is made anew when a file was changed in its place', () => {
    const { store, file } = storeWithMill();
    const before = openStore(store)?.index;
    expect(openStore(store)?.index.signature).toBe(before?.signature);
    utimesSync(file, 1000, 1000);
    const written = openStore(store)?.index;
    expect(written?.signature).not.toBe(before?.signature);
    expect(written?.contents).toBe(before?.contents);
    writeFileSync(file, readFileSync(file, 'utf8').replace('The Mill', 'Le Mill'));
    utimesSync(file, 1000, 1000);
    expect(openStore(store)?.index.contents).not.toBe(before?.contents);
  });

  it('is not for Git', () => {
    const { store } = storeWithMill();
    openStore(store);
    expect(readFileSync(join(store, '.index/.gitignore'), 'utf8')).toBe('*\n');
  });
});

describe('a store', () => {
  it('tells of two files with one text of one article', () => {
    const { store, file } = storeWithMill();
    writeFileSync(file.replace('the-mill', 'a-mill'), readFileSync(file));
    renameSync(file, file.replace('the-mill', 'b-mill'));
    expect(problemsIn(store).map(({ fault }) => fault)).toEqual(['wrong-name', 'duplicate']);
    writeFileSync(file, readFileSync(file.replace('the-mill', 'b-mill')));
    expect(problemsIn(store).map(({ fault }) => fault)).toEqual(['duplicate', 'duplicate']);
  });

  it('takes new facts of a text that it has', () => {
    const { store, id } = storeWithMill();
    const more = { ...MILL, url: 'http://herald.example/the-mill/4711/', authors: ['Nora Bell'] };
    const { outcome, original } = addOriginal(store, more, '2025-01-01');
    expect(outcome).toBe('facts-updated');
    expect(original).toMatchObject({ ...MILL, authors: ['Nora Bell'], id, retrieved: DAY });
    expect(addOriginal(store, MILL, '2025-01-01').outcome).toBe('unchanged');
  });

  it('makes a damaged file whole', () => {
    const { store, file } = storeWithMill();
    writeFileSync(file, 'damaged');
    expect(addOriginal(store, MILL, DAY).outcome).toBe('added');
    expect(problemsIn(store)).toEqual([]);
  });

  it('removes old drafts, and nothing else', () => {
    const store = folder();
    const drafts = ['.a-1.0123abcd.md.0123456789ab', '.b-1.0123abcd.md.0123456789ab'];
    const at = [...drafts, '.notes', '.a.md.0123'].map((name) =>
      join(store, 'herald.example', name),
    );
    mkdirSync(dirname(at[0] ?? ''));
    for (const file of at) {
      writeFileSync(file, 'x');
      if (file !== at[1]) utimesSync(file, 1000, 1000);
    }
    addOriginal(store, MILL, DAY);
    expect(at.map((file) => existsSync(file))).toEqual([false, true, true, true]);
  });
});
