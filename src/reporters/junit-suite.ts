import { xmlAttributes, xmlText, xmlToken } from './xml.ts';

export interface TestCase {
  readonly name: string;
  readonly result:
    | { readonly kind: 'passed' }
    | { readonly kind: 'skipped'; readonly message: string }
    | {
        readonly kind: 'failure' | 'error';
        readonly type: string;
        readonly message: string;
        readonly lines: readonly string[];
      };
}

export interface Suite {
  /** Of a file: its path, under which each of its tests is listed. */
  readonly name: string;
  readonly cases: readonly TestCase[];
  readonly output: readonly string[];
}

/** Of tests with one name, as a reader gets to see it, the first only is counted. */
function uniqueNames(cases: readonly TestCase[]): readonly TestCase[] {
  const taken = new Set<string>();
  return cases.map((one) => {
    let name = one.name;
    for (let ordinal = 2; taken.has(xmlToken(name)); ordinal += 1)
      name = `${one.name} (${String(ordinal)})`;
    taken.add(xmlToken(name));
    return { ...one, name };
  });
}

export function reportSuite(why: string): Suite {
  const result = { kind: 'skipped', message: why } as const;
  return { name: 'republint', cases: [{ name: 'republint', result }], output: [] };
}

/** As the schema of JUnit in its strictest form wants it: nothing may be missing, or stand elsewhere. */
export function suiteLines({ name, cases, output }: Suite, id: number): readonly string[] {
  const count = (kind: TestCase['result']['kind']): number =>
    cases.filter(({ result }) => result.kind === kind).length;
  const attributes = {
    name,
    package: 'republint',
    id,
    timestamp: '1970-01-01T00:00:00',
    hostname: 'localhost',
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
    time: 0,
  };
  return [
    `  <testsuite${xmlAttributes(attributes, ['name'])}>`,
    '    <properties/>',
    ...uniqueNames(cases).flatMap((one) => caseLines(name, one)),
    ...textLines('system-out', output),
    '    <system-err/>',
    '  </testsuite>',
  ];
}

function caseLines(classname: string, { name, result }: TestCase): readonly string[] {
  const attributes = xmlAttributes({ name, classname, time: 0 }, ['name', 'classname']);
  switch (result.kind) {
    case 'passed':
      return [`    <testcase${attributes}/>`];
    case 'skipped':
      return [
        `    <testcase${attributes}>`,
        `      <skipped${xmlAttributes({ message: result.message })}/>`,
        '    </testcase>',
      ];
    case 'failure':
    case 'error': {
      const about = xmlAttributes({ message: result.message, type: result.type });
      return [
        `    <testcase${attributes}>`,
        `      <${result.kind}${about}>${result.lines.map(line).join('')}</${result.kind}>`,
        '    </testcase>',
      ];
    }
  }
}

function textLines(tag: string, lines: readonly string[]): readonly string[] {
  return [
    lines.length === 0 ? `    <${tag}/>` : `    <${tag}>${lines.map(line).join('')}</${tag}>`,
  ];
}

/** A sign before each line keeps it from being read as a command where the file is printed. */
function line(text: string): string {
  return `\n- ${xmlText(text)}`;
}
