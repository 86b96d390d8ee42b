import { describe, expect, test } from 'vitest';
import { cellOf, derivedFrom, textsOf } from '../testing/records.ts';
import { headings, type Lines, ssdEpisode, ssdOf } from '../testing/small-folder.ts';

const inYear = (files: Lines) => derivedFrom(files, '2026-27', '2026-10-31');
const care = (...children: readonly string[]): readonly string[] =>
  children.map((child) => ssdEpisode(child, '2024-06-01'));

describe('Header', () => {
  const files: Lines = {
    ...ssdOf('2026-10-31', [...care('M', 'N', 'B', 'V'), ssdEpisode('L', '2024-06-01', '2026-03-31')], {
      ssd_person: [
        headings.person,
        'M,F,WBRI,2010-05-05,Y,',
        'N,F,BAFR,2010-05-05,N,',
        'B,M,WBRI,2010-05-05,N,',
        'V,F,WBRI,2010-05-05,N,',
        'L,F,WBRI,2010-05-05,N,',
      ],
      ssd_legal_status: [headings.legal, 'L1,M,C2,2024-06-01,', 'L2,V,V4,2024-06-01,'],
    }),
    'ssda903/2025-26/header.csv': [headings.header, 'M,F,05/05/2010,WOTH,A123456789012,1,07/07/2025'],
  };

  test('everyone with an episode in the year, as the newest extract has them', async () => {
    const derived = await inYear(files);
    expect(textsOf(derived, 'Header', 'CHILD SEX DOB ETHNIC UPN MOTHER MC_DOB')).toEqual([
      'B M 05/05/2010 WBRI – – –',
      'M F 05/05/2010 WBRI A123456789012 1 07/07/2025',
      'N F 05/05/2010 BAFR – 0 –',
      'V F 05/05/2010 WBRI – – –',
    ]);
    const why = (child: string, column: string): string => cellOf(derived, 'Header', child, column).because;
    expect(why('M', 'CHILD')).toBe('In Header because they have an episode of care in 2026-27.');
    expect(why('M', 'UPN')).toBe('Carried on from the SSDA903 return of 2025-26.');
    expect(why('M', 'MC_DOB')).toBe('Carried on from the SSDA903 return of 2025-26.');
    expect(why('N', 'UPN')).toBe('Recorded nowhere: no extract carries the pupil number.');
    expect(why('N', 'MC_DOB')).toBe('Not asked: it is for mothers only.');
    expect(why('B', 'MOTHER')).toBe('Not asked: it is for females only.');
    expect(why('V', 'MOTHER')).toBe(
      'Not asked: it is for those with an episode in the year that is not a short break.',
    );
  });
});

test.each([
  ['the day before she is first told to be a mother', '2026-09-29', '0'],
  ['that day', '2026-09-30', '1'],
])('a mother as at %s', async (_when, asAt, mother) => {
  const told = (on: string, is: string) =>
    ssdOf(on, care('A'), { ssd_person: [headings.person, `A,F,WBRI,2010-05-05,${is},`] });
  const files = { ...told('2026-08-31', 'N'), ...told('2026-09-30', 'Y'), ...told('2026-10-31', 'Y') };
  expect(cellOf(await derivedFrom(files, '2026-27', asAt), 'Header', 'A', 'MOTHER').text).toBe(mother);
});

describe('a mother, of whom only extracts drawn after the last day tell', () => {
  const told = (on: string, is: string) =>
    ssdOf(on, care('A'), { ssd_person: [headings.person, `A,F,WBRI,2010-05-05,${is},`] });
  test.each([
    ['by the year’s end, that she is', '2026-03-31', 'Y', '1', 'As the SSD of 31 March 2026 says.'],
    ['after it, that she is', '2026-04-01', 'Y', '', 'Recorded nowhere: no extract says whether she was a mother by 31 March 2026, and one drawn after it that she is.'],
    ['after it, that she is none', '2026-04-01', 'N', '0', 'The SSD of 1 April 2026, drawn after 31 March 2026, says that she is none.'],
  ])('%s', async (_what, on, is, text, because) => {
    const derived = await derivedFrom(told(on, is), '2025-26', '2026-02-28');
    expect(cellOf(derived, 'Header', 'A', 'MOTHER')).toMatchObject({ text, because });
  }); // prettier-ignore
});

describe('UASC', () => {
  const status = (...lines: readonly string[]): Lines => ({
    ssd_immigration_status: [headings.immigration, ...lines],
  });

  test.each([
    ['the day before the year', '2026-03-31', []],
    ['its first day', '2026-04-01', ['A 01/04/2026']],
    ['a day of it', '2026-08-01', ['A 01/08/2026']],
  ])('a status that ceased on %s', async (_when, on, rows) => {
    const derived = await inYear(ssdOf('2026-10-31', care('A', 'B'), status(`A,I1,UASC,${on}`)));
    expect(textsOf(derived, 'UASC', 'CHILD DUC')).toEqual(rows);
  });

  test.each([
    ['2010-05-05', '05/05/2028', 'No day is recorded: the status ceases at 18, on 5 May 2028.'],
    ['2008-04-01', '01/04/2026', 'No day is recorded: the status ceases at 18, on 1 April 2026.'],
    ['2012-02-29', '28/02/2030', 'No day is recorded: the status ceases at 18, on 28 February 2030.'],
  ])('until it has ceased it will at 18: born %s', async (born, duc, because) => {
    const files = ssdOf('2026-10-31', care('A'), status('A,I1,UASC,'), born);
    const cell = cellOf(await inYear(files), 'UASC', 'A', 'DUC');
    expect([cell.text, cell.because, cell.how]).toEqual([duc, because, 'worked-out']);
  });

  test.each(['2008-03-31', '2008-02-29'])(
    'not of someone who had turned 18 before the year: born %s',
    async (born) => {
      const files = ssdOf('2026-10-31', care('A'), status('A,I1,UASC,'), born);
      expect(textsOf(await inYear(files), 'UASC', 'CHILD')).toEqual([]);
    },
  );
});
