import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { github } from '../../../src/reporters/github.ts';
import { pretty } from '../../../src/reporters/pretty.ts';
import { printable } from '../../../src/reporters/printable.ts';
import { SAMPLE_REPORT } from '../../rules/sample-report.ts';
import { BREACHED, OPTIONS, REPORT, single } from '../fixture.ts';
import { harmsOf } from '../harms.ts';
import { HOSTILE_REPORT } from './hostile.ts';
import { ALL_REPORTS, CLEAN, EMPTY, FINDING, LARGE } from './reports.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** What the runner does with lines of a step, in the manner of its `ActionCommand`. */
function run(text: string): { readonly log: string; readonly commands: readonly Command[] } {
  const log: string[] = [];
  const commands: Command[] = [];
  let token: string | undefined;
  for (const line of text.split(/\r\n|\n|\r/u)) {
    const command = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/u.exec(line);
    if (token !== undefined) {
      if (line.trim() === `::${token}::`) token = undefined;
      else log.push(line);
      continue;
    }
    if (command === null) {
      log.push(line);
      continue;
    }
    const [, name = '', properties = '', message = ''] = command;
    if (name === 'stop-commands') token = message;
    else if (name !== 'group' && name !== 'endgroup')
      commands.push({ name, properties: propertiesOf(properties), message: decoded(message) });
  }
  expect(token).toBeUndefined();
  return { log: `${log.join('\n').trimEnd()}\n`, commands };
}

function propertiesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.split(',').map((pair) => {
      const at = pair.indexOf('=');
      const value = pair
        .slice(at + 1)
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',');
      return [pair.slice(0, at), decoded(value)];
    }),
  );
}

function decoded(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

describe('commands of a workflow', () => {
  it.each(ALL_REPORTS)('stand behind the report for a person: %s', (_name, report) => {
    expect(run(github(report, OPTIONS)).log).toBe(pretty(report, OPTIONS));
  });

  it('are none where nothing is wrong', () => {
    expect(run(github(EMPTY, OPTIONS)).commands).toEqual([]);
    expect(run(github(CLEAN, OPTIONS)).commands).toEqual([]);
  });

  it('give place and title', () => {
    const { commands } = run(github(REPORT, { ...OPTIONS, folder: 'sites/one' }));
    expect(commands).toEqual([
      {
        name: 'error',
        properties: {
          file: 'sites/one/a.md',
          line: '7',
          endLine: '7',
          col: '9',
          endColumn: '46',
          title: 'republint: hyperlink: link-to-home-page',
        },
        message: 'The link leads to the home page.\nLink the credit to the article itself.',
      },
      {
        name: 'notice',
        properties: { title: 'republint: use: site-not-declared' },
        message: 'The site has not declared its medium.\nDeclare it.',
      },
    ]);
  });

  it('give no columns of several lines', () => {
    const place = { ...FINDING.place, endLine: 9 };
    const report = single({ ...BREACHED, findings: [{ ...FINDING, place }] });
    const [command] = run(github(report, OPTIONS)).commands;
    expect(command?.properties).not.toHaveProperty('col');
    expect(command?.properties).toMatchObject({ line: '7', endLine: '9' });
  });

  it('keep to the limits of a step, alike ones once in a file, and say so last', () => {
    const { commands } = run(github(LARGE, OPTIONS));
    const named = (name: string): number => commands.filter((one) => one.name === name).length;
    expect([named('error'), named('warning'), named('notice')]).toEqual([10, 10, 10]);
    expect(commands[0]?.message).toContain('\n(and 9 more of this kind in this file)');
    expect(commands.at(-1)).toMatchObject({
      name: 'notice',
      message:
        '29 annotations are shown for 30000 entries. The log of this step lists every breach.',
    });
  });

  it('are those of the report, whatever it holds', () => {
    fc.assert(
      fc.property(HOSTILE_REPORT, ({ text, report }) => {
        const said = github(report, OPTIONS);
        const { log, commands } = run(said);
        expect(log).toBe(pretty(report, OPTIONS));
        expect(commands.length).toBe(count(report));
        const shown = printable(text);
        for (const { name, properties, message } of commands) {
          expect(['error', 'warning', 'notice']).toContain(name);
          expect(properties['title']).toMatch(/^republint: /u);
          if (properties['file'] !== undefined) expect(properties['file']).toBe(shown);
          if (text.length <= 4000 && message.includes('\n') && !text.includes('\n'))
            expect(message).toBe(`${shown}\n${shown}`);
        }
        expect(harmsOf(said).filter((harm) => !harm.startsWith('::'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
    function count(report: Report): number {
      return report.files.length > 1 ? run(github(SAMPLE_REPORT, OPTIONS)).commands.length : 1;
    }
  });
});
