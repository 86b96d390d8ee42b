import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { calendarDate } from '#calendar/calendar-date.ts';
import { readFolder } from './read-folder.ts';

const extractDate = calendarDate('2026-10-31');
const names = fc.constantFrom(
  '2025-26/oc3.csv',
  'x.csv',
  'a.xlsx',
  '2025-26/return.xml',
  'waymark.json',
  'x',
);
const headings = fc.constantFrom('CHILD', 'DOB', 'DECOM', 'DEC', 'ACTIV', 'ACCOM', 'UPN', 'MIS_START', 'pers_person_id', 'pers_dob', 'Child Unique ID', 'LA in Touch', ''); // prettier-ignore
const cell = fc.oneof(
  fc.string(),
  fc.constantFrom('01/04/2025', '39571', '"', '=cmd()', '2025-26', '0', 'E2', '\u0000'),
);
const tags = fc.constantFrom('CHILD', 'HEADER', 'CHILDID', 'EPISODE', 'DECOM', 'UASC', 'IN_TOUCH', 'R');

/** Whatever it is given, a folder is read or refused: nothing is thrown, and every file is accounted for. */
async function isAccountedFor(path: string, bytes: Uint8Array): Promise<void> {
  const { tables, refusedFiles, findings } = await readFolder([{ path, bytes }], { extractDate });
  expect(
    tables.length + refusedFiles.length + (path === 'waymark.json' ? 1 + findings.length : 0),
  ).toBeGreaterThan(0);
}

test('any bytes', () =>
  fc.assert(fc.asyncProperty(names, fc.uint8Array({ maxLength: 300 }), isAccountedFor), { numRuns: 500 }));

test('any table', () =>
  fc.assert(
    fc.asyncProperty(
      names,
      fc.array(headings, { minLength: 1 }),
      fc.array(fc.array(cell)),
      (path, header, rows) =>
        isAccountedFor(path, strToU8([header, ...rows].map((cells) => cells.join(',')).join('\n'))),
    ),
    { numRuns: 500 },
  ));

test('any elements', () => {
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      cell,
      fc
        .tuple(tags, fc.array(tie('tree'), { maxLength: 4 }))
        .map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag}>`),
    ),
  }));
  return fc.assert(
    fc.asyncProperty(tree, (text) => isAccountedFor('2025-26/return.xml', strToU8(`<R>${text}</R>`))),
    { numRuns: 500 },
  );
});

test('any workbook', () =>
  fc.assert(
    fc.asyncProperty(fc.array(headings), cell, fc.nat(), fc.string(), (header, text, row, address) => {
      const safe = (words: string): string => words.replaceAll(/[<&"]|\p{Cc}/gu, '');
      const parts = {
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="List 9" r:id="rId1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': '<R><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></R>',
        'xl/worksheets/sheet1.xml': `<w><row>${header.map((heading) => `<c t="str"><v>${heading}</v></c>`).join('')}</row><row r="${row}"><c r="${safe(address)}" t="${safe(text)}"><v>${safe(text)}</v></c></row></w>`,
      };
      const bytes = zipSync(
        Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
      );
      return isAccountedFor('a.xlsx', bytes);
    }),
    { numRuns: 300 },
  ));
