import { describe, expect, test } from 'vitest';
import { csv, folderOf, headers, waymark } from '../command-line.ts';

/**
 * The statute's worked examples, as an authority's own files: a return in, a category out. What the domain's tests say
 * of facts, these say of files.
 */
async function categoryOf(child: string, folder: string, on: string): Promise<string> {
  const { code, out, err } = await waymark(['person', child, folder, '--as-at', on, '--json']);
  expect([code, err]).toEqual([0, '']);
  const { category } = JSON.parse(out) as { category: { code: string } }; // the contract's shape, checked elsewhere
  return category.code;
}

/** One child's return of 2024-25: their birth date and their episodes (DECOM, RNE, LS, PLACE, DEC, REC). */
function returnOf(
  born: string,
  ...episodes: readonly (readonly [string, string, string, string, string, string])[]
) {
  return folderOf({
    '2024-25/header.csv': csv(headers.header, `C1,M,${born},WBRI,UN3,,`),
    '2024-25/episodes.csv': csv(
      headers.episodes,
      ...episodes.map(
        ([decom, rne, ls, place, dec, rec]) => `C1,${decom},${rne},${ls},N1,${place},PR1,${dec},${rec},,,,`,
      ),
    ),
  });
}

describe('T1 and T2: eligible on the later of the 16th birthday and the day the 91st is reached', () => {
  test.each([
    ['01/01/2023', '2024-03-09', 'PRE16'],
    ['01/01/2023', '2024-03-10', 'E'],
    ['01/02/2024', '2024-05-01', 'LA_NOT_ELIGIBLE'],
    ['01/02/2024', '2024-05-02', 'E'],
  ])('in care from %s, on %s: %s', async (decom, on, code) => {
    expect(await categoryOf('C1', returnOf('10/03/2008', [decom, 'S', 'V2', 'U6', '', '']), on)).toBe(code);
  });
});

describe('T17: 90 and 91 days at the 16th birthday', () => {
  test.each([
    ['11/12/2023', 'LA_NOT_ELIGIBLE'],
    ['10/12/2023', 'E'],
  ])('in care from %s: %s', async (decom, code) => {
    const folder = returnOf('10/03/2008', [decom, 'S', 'V2', 'U6', '', '']);
    expect(await categoryOf('C1', folder, '2024-03-10')).toBe(code);
  });
});

describe('T4 and T5: home to a parent', () => {
  const home = ['01/01/2023', 'S', 'V2', 'U6', '01/07/2024', 'E4A'] as const;
  test.each([
    ['2024-06-30', 'E'],
    ['2024-07-01', 'R'],
    ['2024-12-31', 'R'],
    ['2025-01-01', 'Q'],
  ])('on %s: %s', async (on, code) => {
    expect(await categoryOf('C1', returnOf('10/03/2008', home), on)).toBe(code);
  });

  test('T5: still at home at 18: qualifying, not former relevant', async () => {
    expect(await categoryOf('C1', returnOf('10/03/2008', home), '2026-03-10')).toBe('Q');
  });
});

test('T3: a young person new to the UK with 82 days before 18 is never eligible, then qualifying to 21', async () => {
  const folder = returnOf('01/12/2006', ['10/09/2024', 'S', 'V2', 'U6', '01/12/2024', 'E5']);
  expect(await categoryOf('C1', folder, '2024-11-30')).toBe('LA_NOT_ELIGIBLE');
  expect(await categoryOf('C1', folder, '2024-12-01')).toBe('Q');
  expect(await categoryOf('C1', folder, '2027-11-30')).toBe('Q');
  expect(await categoryOf('C1', folder, '2027-12-01')).not.toBe('Q');
});

test('T18: in care without a break since 5 is eligible on the 16th birthday', async () => {
  const folder = returnOf('10/03/2009', ['01/06/2014', 'S', 'C2', 'U4', '', '']);
  expect(await categoryOf('C1', folder, '2025-03-09')).toBe('PRE16');
  expect(await categoryOf('C1', folder, '2025-03-10')).toBe('E');
});

test('T19: care that ceased on the 16th birthday itself ends all', async () => {
  const folder = returnOf('10/03/2008', ['01/01/2023', 'S', 'V2', 'U6', '10/03/2024', 'E5']);
  expect(await categoryOf('C1', folder, '2024-03-10')).toBe('NONE');
});

test('T20: care that ceased on the 18th birthday makes former relevant', async () => {
  const folder = returnOf('10/03/2007', ['01/01/2020', 'S', 'C2', 'U4', '10/03/2025', 'E17']);
  expect(await categoryOf('C1', folder, '2025-03-09')).toBe('E');
  expect(await categoryOf('C1', folder, '2025-03-10')).toBe('FR');
});

test('T8: a special guardianship order at 15 straight from care is qualifying from 16 to 21', async () => {
  const folder = returnOf('10/03/2009', ['01/01/2022', 'S', 'C2', 'U3', '01/06/2024', 'E45']);
  expect(await categoryOf('C1', folder, '2024-06-01')).toBe('PRE16');
  expect(await categoryOf('C1', folder, '2025-03-10')).toBe('Q');
  expect(await categoryOf('C1', folder, '2030-03-09')).toBe('Q');
  expect(await categoryOf('C1', folder, '2030-03-10')).toBe('NONE');
});

test('someone whom another authority took over is that authority’s', async () => {
  const folder = returnOf('10/03/2008', ['01/01/2023', 'S', 'C2', 'U4', '01/07/2024', 'E3']);
  expect(await categoryOf('C1', folder, '2024-07-01')).toBe('OTHER_LA');
});

test('care that began before the return looks, and a list that says former relevant: declared, and said so', async () => {
  const folder = folderOf({
    '2026-10-31/list 9.csv': csv(
      headers.list9,
      'C1,a) Male,a) WBRI,10/03/2006,20,b) No,b) No,North,,Ada Oak,b) Former relevant child,01/09/2026,a) Yes,01/10/2026,U: Independent living,a) Suitable,F2: Full time in education other than higher',
    ),
  });
  const { out } = await waymark(['person', 'C1', folder, '--json']);
  const { category } = JSON.parse(out) as { category: { code: string; because: string[] } };
  expect(category.code).toBe('FR');
  expect(category.because[0]).toMatch(/^Declared by the authority on 31 October 2026, not computed: /);
});

test('nothing that reaches and nothing declared: cannot tell, with what is missing', async () => {
  const folder = returnOf('10/03/2008', ['01/06/2024', 'P', 'C2', 'U4', '01/08/2024', 'E5']);
  expect(await categoryOf('C1', folder, '2024-09-01')).toBe('CANNOT-TELL');
});
