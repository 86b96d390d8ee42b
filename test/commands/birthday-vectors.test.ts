import { describe, expect, test } from 'vitest';
import { csv, folderOf, headers, waymark } from '../command-line.ts';

/** The statute's worked examples of the birthday record (T14 to T16), as an authority's own return of 2025-26. */
async function placeOf(
  indicator: string,
  files: Readonly<Record<string, string>>,
): Promise<{ readonly is: string; readonly because: string }> {
  const folder = folderOf(files);
  const args = ['explain', 'C1', '--indicator', indicator, folder, '--as-at', '2026-03-31', '--json'];
  const { code, out, err } = await waymark(args);
  expect([code, err]).toEqual([0, '']);
  const { is, because } = JSON.parse(out) as { is: string; because: readonly string[] }; // the contract's shape
  return { is, because: because.join(' ') };
}

const header = (born: string) => csv(headers.header, `C1,M,${born},WBRI,UN3,,`);
const oc3 = (born: string, row: string) => csv(headers.oc3, `C1,${born},${row}`);

describe('T14: a 19th birthday in the year, with the window 15 March to 15 July 2025', () => {
  test.each([
    ['the day before the year begins', '31/03/2004', 'outside'], // 21 then, and 22 on its last day
    ['its first day', '01/04/2004', 'met'],
    ['15 June', '15/06/2006', 'met'],
    ['its last day', '31/03/2007', 'met'],
    ['the day after it', '01/04/2007', 'outside'], // 18 in it
  ])('a birthday of 19 to 21 on %s', async (_day, born, is) => {
    expect((await placeOf('A01', { '2025-26/oc3.csv': oc3(born, 'YES,F2,U1') })).is).toBe(is);
  });

  const list9 = (contact: string) =>
    csv(
      headers.list9,
      `C1,a) Male,a) WBRI,15/06/2006,19,b) No,b) No,North,,Ada Oak,b) Former relevant child,01/06/2025,a) Yes,${contact},U: Independent living,a) Suitable,F2: Full time in education other than higher`,
    );
  test.each([
    ['14/03/2025', 'not-met'], // both lists show that there was none in the window
    ['15/03/2025', 'met'],
    ['15/07/2025', 'met'],
    ['16/07/2025', 'cannot-tell'],
  ])('derived: contact on %s', async (contact, is) => {
    const { is: found, because } = await placeOf('A01', {
      '2025-06-30/list 9.csv': list9('14/03/2025'),
      '2025-07-31/list 9.csv': list9(contact),
    });
    expect(found).toBe(is);
    expect(because).toContain('15 March 2025 to 15 July 2025');
  });
});

test('T15: still looked after on the 17th birthday is outside; ceased the day before it is not', async () => {
  const files = (dec: string) => ({
    '2025-26/header.csv': header('01/09/2008'),
    '2025-26/episodes.csv': csv(headers.episodes, `C1,01/01/2020,S,C2,N1,U6,PR1,${dec},E5,,,,`),
    '2025-26/oc3.csv': csv(headers.oc3),
  });
  expect((await placeOf('A02', files('01/10/2025'))).is).toBe('outside');
  expect(await placeOf('A02', files('31/08/2025'))).toMatchObject({
    is: 'cannot-tell', // in the cohort, and the return has no row of them
    because: expect.stringContaining('no OC3 row') as string,
  });
});

describe('T16: who stands in the denominator of suitable homes', () => {
  test.each([
    ['YES,F2,U1', 'met'],
    ['YES,F2,U2', 'not-met'],
    ['YES,F2,G1', 'excluded'],
    ['YES,F2,H1', 'excluded'],
    ['YES,F2,R2', 'excluded'],
    ['NO,0,0', 'not-met'],
    ['REFU,0,0', 'not-met'],
    ['NREQ,0,0', 'not-met'],
    ['DIED,0,0', 'excluded'],
    ['RHOM,0,0', 'excluded'],
  ])('%s: %s', async (row, is) => {
    expect((await placeOf('D01', { '2025-26/oc3.csv': oc3('15/06/2006', row) })).is).toBe(is);
  });
});
