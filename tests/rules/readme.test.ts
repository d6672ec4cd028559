import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { command } from '../commands/harness.ts';
import { folder, ROOT } from '../cli/run.ts';

const README = readFileSync(join(ROOT, 'rules/README.md'), 'utf8');
const BLOCKS = [...README.matchAll(/```yaml\n([\s\S]*?)```/gu)]
  .map(([, block = '']) => block)
  .filter((block) => block.startsWith('# yaml-language-server'));

it('shows a pack and cases that are good', async () => {
  const [pack = '', cases = ''] = BLOCKS;
  const cwd = folder({ 'rules/larkfield.yaml': pack, 'rules/larkfield.cases/a.yaml': cases });
  const { out, err, code } = await command(['rules:test'], { cwd });
  expect(err).toBe('');
  expect(out).toContain('3 clauses stated, 2 checked by machine, 1 left to a person');
  expect(out).toContain('1 pack, 2 cases: 2 passed, 0 failed; 0 faults in the pack');
  expect(code).toBe(0);
}, 30_000);

it('names every key of a case', () => {
  const schema = JSON.parse(readFileSync(join(ROOT, 'rules/cases.schema.json'), 'utf8')) as {
    readonly definitions: { readonly case: { readonly properties: object } };
  };
  const keys = Object.keys(schema.definitions.case.properties);
  const [table = ''] = /^\| key[\s\S]*?\n\n/mu.exec(README) ?? [];
  expect(keys.filter((key) => !table.includes(`\`${key}\``))).toEqual([]);
});
