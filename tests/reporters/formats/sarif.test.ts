import { Ajv, type ValidateFunction } from 'ajv';
import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { sarif } from '../../../src/reporters/sarif.ts';
import { SAMPLE_REPORT } from '../../rules/sample-report.ts';
import { OPTIONS, REPORT, single, BREACHED } from '../fixture.ts';
import { HOSTILE_REPORT } from './hostile.ts';
import { officialSchema } from './official.ts';
import { ALL_REPORTS, CLEAN, EMPTY, FINDING, LARGE, SUSPECTED } from './reports.ts';

interface Notification {
  readonly level: string;
  readonly message: { readonly text: string };
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
      readonly region: Readonly<Record<string, number>>;
    };
  }[];
}
interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly Result[];
      readonly columnKind: string;
      readonly invocations: readonly [
        {
          readonly executionSuccessful: boolean;
          readonly toolExecutionNotifications: readonly Notification[];
          readonly toolConfigurationNotifications: readonly Notification[];
        },
      ];
    },
  ];
}

const OFFICIAL = officialSchema('sarif-2.1.0.json');
const validate = OFFICIAL === undefined ? undefined : compiled(OFFICIAL);

/** The schema is of draft 4, of which it uses nothing that later drafts read in another way. */
function compiled(text: string): ValidateFunction {
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(text) as Record<string, unknown>;
  return new Ajv({ strict: false, validateFormats: false }).compile(schema);
}

function read(report: Report, options = OPTIONS): Log['runs'][0] {
  const log = JSON.parse(sarif(report, options)) as Log;
  validate?.(log);
  expect(validate?.errors ?? null).toBeNull();
  return log.runs[0];
}

describe('SARIF', () => {
  it.each(ALL_REPORTS)('is valid: %s', (_name, report) => {
    const { results, tool, columnKind } = read(report);
    expect(columnKind).toBe('utf16CodeUnits');
    for (const { ruleId, ruleIndex } of results)
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it.skipIf(validate === undefined)('is checked by a schema that finds mistakes', () => {
    expect(validate?.({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });

  it('has results even if there are none, for an empty list closes old alerts', () => {
    expect(read(EMPTY).results).toEqual([]);
    expect(read(CLEAN).results).toEqual([]);
  });

  it('gives place, fingerprint and level', () => {
    expect(read(REPORT).results).toMatchObject([
      {
        ruleId: 'link-to-home-page',
        level: 'error',
        message: {
          text: 'The link leads to the home page. Link the credit to the article itself.',
        },
        partialFingerprints: { 'republint/v1': 'f1' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'a.md', uriBaseId: '%SRCROOT%' },
              region: { startLine: 7, startColumn: 9, endLine: 7, endColumn: 46 },
            },
          },
        ],
      },
    ]);
  });

  it('lists at most 5,000 results, the most severe, and says that there are more', () => {
    const { results, invocations } = read(LARGE);
    expect(results).toHaveLength(5000);
    expect(results.filter(({ level }) => level === 'error')).toHaveLength(3000);
    expect(results.filter(({ level }) => level === 'warning')).toHaveLength(2000);
    expect(invocations[0].toolExecutionNotifications[0]?.message.text).toContain('25000 entries');
  });

  it('notifies of what is no alert', () => {
    const [{ executionSuccessful, ...said }] = read(SAMPLE_REPORT).invocations;
    expect(executionSuccessful).toBe(false);
    expect(
      said.toolExecutionNotifications.map(({ level, message }) => [level, message.text]),
    ).toEqual([
      ['note', '2 obligations could not be decided; a person must look.'],
      ['error', 'The file cannot be read.'],
      ['warning', 'This cannot be read.'],
    ]);
    expect(said.toolConfigurationNotifications).toHaveLength(1);
    expect(read(SUSPECTED).invocations[0].toolExecutionNotifications).toHaveLength(1);
  });

  it('keeps a region on one line', () => {
    const place = { ...FINDING.place, endLine: 9, endColumn: 3 };
    const report = single({ ...BREACHED, findings: [{ ...FINDING, place }] });
    expect(read(report).results[0]?.locations[0]?.physicalLocation.region).toEqual({
      startLine: 7,
      startColumn: 9,
      endLine: 7,
      endColumn: 46,
    });
  });

  it.each([
    ['a b#c?d%.md', undefined, 'a%20b%23c%3Fd%25.md', true],
    ['é/a:b.md', undefined, '%C3%A9/a%3Ab.md', true],
    ['a.md', 'sites/one', 'sites/one/a.md', true],
    ['../a.md', 'sites/one', 'sites/a.md', true],
    ['../a.md', undefined, '../a.md', false],
    ['/tmp/a.md', 'sites', '/tmp/a.md', false],
  ])('writes the path %s, seen from %s, as %s', (path, folder, uri, isInside) => {
    const one = single(BREACHED);
    const report = { ...one, files: one.files.map((file) => ({ ...file, path })) };
    const options = { ...OPTIONS, ...(folder === undefined ? {} : { folder }) };
    const location = read(report, options).results[0]?.locations[0]?.physicalLocation;
    expect(location?.artifactLocation).toEqual({
      uri,
      ...(isInside ? { uriBaseId: '%SRCROOT%' } : {}),
    });
  });

  it('reads back whatever it holds, and no message holds a link', () => {
    fc.assert(
      fc.property(HOSTILE_REPORT, ({ text, report }) => {
        const paths: string[] = [];
        for (const { message, locations, partialFingerprints } of read(report).results) {
          expect(message.text).not.toMatch(/(?<!\\)\]\(/u);
          expect(message.text.replaceAll('\\](', '](')).toBe(text === '' ? '' : `${text} ${text}`);
          expect(partialFingerprints['republint/v1']).toBe(text);
          const uri = locations[0]?.physicalLocation.artifactLocation.uri ?? '';
          expect(uri).toMatch(/^[\w.~%!'()*/-]*$/u);
          paths.push(decodeURIComponent(uri));
        }
        // The other results are of the site, whose file has a name of ours.
        for (const path of paths)
          expect(['republint.yaml', text.replace(/\p{Cs}/gu, '\ufffd')]).toContain(path);
      }),
    );
  });
});
