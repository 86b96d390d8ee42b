import { describe, expect, test } from 'vitest';
import { csv, folderOf, headers, waymark } from '../command-line.ts';
import { annexAWorkbook } from './annex-a-lists.ts';
import { countsOf, measured } from './figures.ts';
import { twoYears } from './two-years-of-returns.ts';

interface PersonDocument {
  readonly child: string;
  readonly age: number | null;
  readonly category: { readonly code: string; readonly since: string | null; readonly because: readonly string[] };
  readonly duties: readonly {
    readonly id: string;
    readonly state: string;
    readonly kind: string;
    readonly due: string | null;
    readonly source: string;
    readonly because: readonly string[];
  }[];
} // prettier-ignore

async function personIn(child: string, folder: string, ...args: readonly string[]): Promise<PersonDocument> {
  const { code, out, err } = await waymark(['person', child, folder, ...args, '--json']);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as PersonDocument; // the shape is what is looked at here
}

describe('person', () => {
  test('every duty is listed, in the order that programs elsewhere read, whoever it is', async () => {
    const folder = folderOf({ ...twoYears, ...annexAWorkbook });
    for (const child of ['P14', 'P11', '0012', 'P5', 'P12', 'K1', 'P15', 'L9', 'L12']) {
      const told = await personIn(child, folder);
      expect(Object.keys(told)).toEqual(['child', 'age', 'category', 'duties']);
      expect(Object.keys(told.category)).toEqual(['code', 'since', 'because']);
      expect(told.duties.map(({ id }) => id).join(' ')).toBe(
        'D1 D1b D2 D2b D2c D2d D3 D3p D4 D4b D4c D4d D4e D5 D5b D5c D6 D7 D8 D9 D10 D11 D15 D19 D20 D22 D23',
      );
      for (const duty of told.duties) {
        expect(Object.keys(duty)).toEqual(['id', 'state', 'kind', 'due', 'source', 'because']);
        expect(['met', 'due', 'overdue', 'not-owed', 'cannot-tell']).toContain(duty.state);
        expect(['law', 'guidance', 'policy']).toContain(duty.kind);
        if (duty.id !== 'D22' && duty.due !== null) expect(duty.due).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(duty.because.length).toBeGreaterThan(0);
      }
    }
  });

  test.each([
    ['P14', 17, 'E', '2025-03-10'],
    ['P11', 17, 'R', '2025-11-01'],
    ['0012', 19, 'FR', '2024-06-15'],
    ['P5', 21, 'CLOSED', null],
    ['K1', 10, 'PRE16', null],
    ['P15', 19, 'OTHER_LA', '2024-06-01'],
    ['P18', 17, 'E', '2025-10-31'],
  ])('%s, aged %s, is %s', async (child, age, code, since) => {
    const told = await personIn(child, folderOf(twoYears));
    expect([told.age, told.category.code]).toEqual([age, code]);
    if (since !== null) expect(told.category.since).toBe(since);
  });

  test('declared where history does not reach, and says so', async () => {
    const { category } = await personIn('L1', folderOf(annexAWorkbook));
    expect(category.code).toBe('FR');
    expect(category.because[0]).toMatch(/^Declared by the authority on 31 October 2026, not computed/);
  });

  test.each([
    ['L7', 'FR-21+'], // the newest list names an adviser
    ['L8', 'FR-DORMANT'],
    ['L9', 'Q'],
    ['L6', 'R'],
    ['L12', 'CANNOT-TELL'],
  ])('%s is %s, from List 9', async (child, code) => {
    expect((await personIn(child, folderOf(annexAWorkbook))).category.code).toBe(code);
  });

  test('at 25 closed, the day before not', async () => {
    const list = csv(
      headers.list9,
      'C1,a) Male,a) WBRI,31/10/2001,,b) No,b) No,North,,Ada,b) Former relevant child,,a) Yes,01/10/2026,,,',
      'C2,a) Male,a) WBRI,01/11/2001,,b) No,b) No,North,,Ada,b) Former relevant child,,a) Yes,01/10/2026,,,',
    );
    const folder = folderOf({ '2026-10-31/list.csv': list });
    const closed = await personIn('C1', folder);
    expect(closed.category.code).toBe('CLOSED');
    expect(closed.category.because.join(' ')).toContain('reached 25');
    expect((await personIn('C2', folder)).category.code).toBe('FR-21+');
  });
});

const row = (contact: string, inTouch: string, home: string) =>
  csv(
    headers.list9,
    `C1,a) Male,a) WBRI,15/06/2006,,b) No,b) No,North,,Ada,b) Former relevant child,01/06/2025,${inTouch},${contact},${home}`,
  );
const lists = {
  '2025-06-30/list.csv': row('01/04/2024', 'd) Refu', 'S: No fixed abode,b) Unsuitable,G5'),
  '2025-07-31/list.csv': row('01/04/2024', 'd) Refu', 'S: No fixed abode,b) Unsuitable,G5'),
};
const history = {
  '2025-26/header.csv': csv(headers.header, 'C1,M,15/06/2006,WBRI,UN3,,', 'C2,M,01/01/2012,WBRI,UN3,,'),
  '2024-25/episodes.csv': csv(headers.episodes, 'C1,01/01/2015,S,C2,N1,U6,PR1,15/06/2024,E8,,,,'),
};
const asked = ['A01', 'A06', 'D01', 'E01'].flatMap((id) => ['--indicator', id]);

describe('the birthday record', () => {
  test('the year’s own OC3 row is the record, whatever the lists say; what differs is listed', async () => {
    const oc3 = csv(headers.oc3, 'C1,15/06/2006,YES,F1,U1');
    const folder = folderOf({ ...lists, ...history, '2025-26/oc3.csv': oc3 });
    const document = await measured([folder, '--as-at', '2026-03-31', ...asked]);
    expect(countsOf(document)).toEqual({
      A01: [1, 1, 0, 0, 100],
      A06: [0, 1, 0, 0, 0],
      D01: [1, 1, 0, 0, 100],
      E01: [1, 1, 0, 0, 100],
    });
    const contradictions = document.findings.filter(({ file }) => file === '2025-26/oc3.csv');
    expect(contradictions.map(({ row, column }) => [row, column])).toEqual([
      [2, 'IN_TOUCH'],
      [2, 'ACTIV'],
      [2, 'ACCOM'],
      [2, 'ACCOM'], // its letter, and its suitability
    ]);
    expect(contradictions[1]?.expected).toContain('30 June 2025');
    expect(contradictions[1]?.expected).toContain('The return is what counts');
  });

  test('that year’s table is there, and they are not in it: cannot tell, no OC3 row', async () => {
    const oc3 = csv(headers.oc3, 'C9,15/06/2006,YES,F1,U1');
    const folder = folderOf({ ...lists, ...history, '2025-26/oc3.csv': oc3 });
    const { out } = await waymark(['explain', 'C1', '--indicator', 'A01', folder, '--as-at', '2026-03-31', '--json']);
    expect(JSON.parse(out)).toMatchObject({ is: 'cannot-tell' });
    expect(out).toContain('no OC3 row');
  }); // prettier-ignore

  test('without that table it is derived, and refused is what the nearest list says', async () => {
    const folder = folderOf({ ...lists, ...history });
    expect(countsOf(await measured([folder, '--as-at', '2026-03-31', ...asked]))).toEqual({
      A01: [0, 1, 0, 0, 0],
      A06: [1, 1, 0, 0, 100],
      D01: [0, 1, 0, 0, 0],
      E01: [0, 1, 0, 0, 0],
    });
  });
});

describe('rounding', () => {
  test.each([
    [1, 16, 6.3], // 6.25
    [1, 3, 33.3],
    [2, 3, 66.7],
    [1, 8, 12.5],
    [3, 16, 18.8], // 18.75
  ])('%i of %i is %f, half up', async (inTouch, of, value) => {
    const ids = Array.from({ length: of }, (_, at) => `C${at}`);
    const folder = folderOf({
      '2025-26/header.csv': csv(headers.header, ...ids.map((id) => `${id},M,15/06/2006,WBRI,UN3,,`)),
      '2025-26/oc3.csv': csv(
        headers.oc3,
        ...ids.map((id, at) => `${id},15/06/2006,${at < inTouch ? 'YES,F1,U1' : 'NO,0,0'}`),
      ),
    });
    const { results } = await measured([folder, '--indicator', 'A01']);
    expect([results[0]?.numerator, results[0]?.denominator, results[0]?.value]).toEqual([inTouch, of, value]);
  });
});
