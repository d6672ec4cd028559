import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { checkstyle } from '../../../src/reporters/checkstyle.ts';
import { printable } from '../../../src/reporters/printable.ts';
import { OPTIONS, REPORT } from '../fixture.ts';
import { HOSTILE_REPORT } from './hostile.ts';
import { ALL_REPORTS, EMPTY, LARGE } from './reports.ts';
import { elements, xmlErrors } from './xml.ts';

describe('checkstyle', () => {
  it('is well formed', async () => {
    const files = [...ALL_REPORTS.map(([, report]) => report), LARGE];
    expect(await xmlErrors(...files.map((report) => checkstyle(report, OPTIONS)))).toEqual([]);
    expect(await xmlErrors('<checkstyle>')).not.toEqual([]);
  }, 60_000);

  it('has an element for each file with a copy, and one for what is wrong', () => {
    expect(checkstyle(REPORT, OPTIONS)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="a.md">
    <error line="7" column="9" severity="error" message="The link leads to the home page. Link the credit to the article itself." source="republint.link-to-home-page"/>
  </file>
  <file name="b.md">
  </file>
  <file name="republint.yaml">
    <error line="1" column="1" severity="info" message="The site has not declared its medium. Declare it." source="republint.site-not-declared"/>
  </file>
</checkstyle>
`);
  });

  it('lists nothing of nothing, and all of many', () => {
    expect(elements(checkstyle(EMPTY, OPTIONS), 'file')).toEqual([]);
    expect(elements(checkstyle(LARGE, OPTIONS), 'error')).toHaveLength(30_000);
  });

  it('reads back whatever it holds', async () => {
    const written: string[] = [];
    fc.assert(
      fc.property(HOSTILE_REPORT, ({ text, report }) => {
        const xml = checkstyle(report, OPTIONS);
        written.push(xml);
        const shown = printable(text).replace(/[\ufffe\uffff]/gu, '\ufffd');
        const said = text === '' ? '' : `${shown} ${shown}`;
        const names = elements(xml, 'file').map(({ attributes }) => attributes['name']);
        expect(names[0]).toBe(shown);
        const errors = elements(xml, 'error').filter(
          ({ attributes }) => attributes['source'] === 'republint.link-to-home-page',
        );
        for (const { attributes } of errors)
          expect(attributes).toEqual({
            line: '3',
            column: '1',
            severity: 'error',
            message: said,
            source: 'republint.link-to-home-page',
          });
      }),
    );
    expect(await xmlErrors(...written)).toEqual([]);
  }, 60_000);
});
