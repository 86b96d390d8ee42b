import { describe, expect, test } from 'vitest';
import { cellOf, derivedFrom, textsOf } from '../testing/records.ts';
import { headings, type Lines, ssdEpisode, ssdOf } from '../testing/small-folder.ts';

const ROW = 'CHILD IN_TOUCH ACTIV ACCOM';

/** A care leaver born on a day, as the SSD has them month by month: the row of each, by its day. */
function leaver(born: string, months: Readonly<Record<string, string>>, rec = 'E8'): Lines {
  const left = `${Number(born.slice(0, 4)) + 18}${born.slice(4)}`;
  const care = [ssdEpisode('A', `${Number(born.slice(0, 4)) + 12}-06-01`, left, rec)];
  const files: readonly Lines[] = Object.entries(months).map(([on, row]) =>
    ssdOf(on, care, { ssd_care_leavers: [headings.leavers, ...(row === '' ? [] : [row])] }, born),
  );
  return Object.assign({}, ...files) as Lines; // of Lines all
}

const said = (touch: string, contact: string, home: string, activity: string): string =>
  `CL,A,Former Relevant,${touch},${contact},${home},1,${activity}`;
/** What was so around a birthday in May, and what since. */
const MONTHS = {
  '2026-03-31': said('NO', '2025-01-01', 'Y', 'G4'),
  '2026-05-31': said('YES', '2026-05-20', 'U', 'F2'),
  '2026-09-30': said('REFU', '2026-05-20', 'D', 'F5'),
  '2026-11-30': said('NREQ', '2026-05-20', 'K', 'G5'),
};

describe('OC3 from 22 on', () => {
  test.each([
    ['21, around the birthday', '2005-05-20', 'A YES F2 U1'],
    ['22, the newest of the year up to the as-at day', '2004-05-20', 'A REFU F5 D1'],
    ['24', '2002-05-20', 'A REFU F5 D1'],
    ['25, when the service closes', '2001-05-20', 'A REFU F5 D1'],
  ])('%s', async (_when, born, row) => {
    const derived = await derivedFrom(leaver(born, MONTHS), '2026-27', '2026-10-31');
    expect(textsOf(derived, 'OC3', ROW)).toEqual([row]);
  });

  test('says which', async () => {
    const derived = await derivedFrom(leaver('2004-05-20', MONTHS), '2026-27', '2026-10-31');
    for (const column of ['IN_TOUCH', 'ACTIV', 'ACCOM']) {
      expect(cellOf(derived, 'OC3', 'A', column).because).toBe(
        'The SSD of 30 September 2026, the newest of the year that tells it, says so: from 22 on OC3 asks at the latest contact.',
      );
    }
  });

  const BEFORE = { '2026-03-31': said('NREQ', '2025-01-01', 'Y', 'G4'), '2026-04-30': '' };

  test('whom no extract of the year names: as they were around the birthday', async () => {
    const derived = await derivedFrom(leaver('2004-05-20', BEFORE), '2026-27', '2026-10-31');
    expect(textsOf(derived, 'OC3', ROW)).toEqual(['A NREQ G4 Y1']);
    expect(cellOf(derived, 'OC3', 'A', 'ACTIV').because).toBe(
      'The SSD of 31 March 2026, the nearest to the birthday, says so.',
    );
  });

  test('and what was said before that is not of the year', async () => {
    const derived = await derivedFrom(leaver('2004-08-20', BEFORE), '2026-27', '2026-10-31');
    expect(textsOf(derived, 'OC3', ROW)).toEqual(['A – – –']);
    expect(cellOf(derived, 'OC3', 'A', 'ACTIV').because).toBe(
      'Cannot tell (activity in an extract between 1 April 2026 and 31 October 2026).',
    );
  });

  test.each([
    ['2026-04-01', 'A YES F5 D1'],
    ['2026-03-31', 'A – F5 D1'],
  ])('in touch by a contact in the year, where nothing else is said: %s', async (contact, row) => {
    const months = { '2026-09-30': said('', contact, 'D', 'F5') };
    const derived = await derivedFrom(leaver('2004-05-20', months), '2026-27', '2026-10-31');
    expect(textsOf(derived, 'OC3', ROW)).toEqual([row]);
  });

  test('home for good around the birthday, and back since: as it is now', async () => {
    const months = { ...MONTHS, '2026-05-31': said('RHOM', '2026-05-20', 'B', 'F2') };
    const derived = await derivedFrom(leaver('2004-05-20', months), '2026-27', '2026-10-31');
    expect(textsOf(derived, 'OC3', ROW)).toEqual(['A REFU F5 D1']);
  });

  test('home for good since: neither activity nor home is asked', async () => {
    const months = { ...MONTHS, '2026-09-30': said('RHOM', '2026-05-20', 'B', 'F2') };
    const derived = await derivedFrom(leaver('2004-05-20', months), '2026-27', '2026-10-31');
    expect(textsOf(derived, 'OC3', ROW)).toEqual(['A RHOM 0 0']);
  });

  test('not those handed to another authority', async () => {
    const derived = await derivedFrom(leaver('2004-05-20', MONTHS, 'E3'), '2026-27', '2026-10-31');
    expect(textsOf(derived, 'OC3', ROW)).toEqual([]);
  });
});
