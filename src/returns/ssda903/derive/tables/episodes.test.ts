import { expect, test } from 'vitest';
import { cellOf, derivedFrom, textsOf } from '../testing/records.ts';
import { headings, ssdEpisode, ssdOf } from '../testing/small-folder.ts';

const SPANS = 'CHILD DECOM DEC REC';

test.each([
  ['the day before the year', '2026-03-31', []],
  ['its first day', '2026-04-01', ['A 01/05/2020 01/04/2026 E8']],
  ['the as-at day', '2026-10-31', ['A 01/05/2020 31/10/2026 E8']],
  ['the day after it', '2026-11-01', ['A 01/05/2020 – –']],
])('an episode that ended on %s', async (_when, to, rows) => {
  const derived = await derivedFrom(
    ssdOf('2026-11-30', [ssdEpisode('A', '2020-05-01', to)]),
    '2026-27',
    '2026-10-31',
  );
  expect(textsOf(derived, 'Episodes', SPANS)).toEqual(rows);
});

test.each([
  ['31 March of a year that is over', '2026-03-31', ['A 01/05/2020 31/03/2026 E8']],
  ['1 April after it', '2026-04-01', ['A 01/05/2020 – –']],
])('an episode that ended on %s', async (_when, to, rows) => {
  const files = ssdOf('2026-10-31', [ssdEpisode('A', '2020-05-01', to)]);
  expect(textsOf(await derivedFrom(files, '2025-26', '2026-10-31'), 'Episodes', SPANS)).toEqual(rows);
});

test.each([
  ['2026-10-31', ['A 31/10/2026 – –']],
  ['2026-11-01', []],
])('an episode that began on %s, as at 31 October', async (from, rows) => {
  const derived = await derivedFrom(ssdOf('2026-11-30', [ssdEpisode('A', from)]), '2026-27', '2026-10-31');
  expect(textsOf(derived, 'Episodes', SPANS)).toEqual(rows);
});

const SERIES = [
  'A-E1,A,2026-02-01,S,N1,2026-06-01,X1,A-C1',
  'A-E2,A,2026-06-01,P,N1,2026-08-01,X1,A-C1',
  'A-E3,A,2026-08-01,L,N1,,,A-C1',
];
const series = ssdOf('2026-10-31', SERIES, {
  ssd_cla_placement: [
    headings.placement,
    'P1,A,2026-02-01,U1,PR1,AA1 1AA,SC000001,2026-06-01,CARPL',
    'P2,A,2026-06-01,K2,PR4,AA1 2AA,SC000002,,',
  ],
  ssd_legal_status: [headings.legal, 'L1,A,V2,2026-02-01,2026-08-01', 'L2,A,C2,2026-08-01,'],
});

test('legal status and placement come from their own tables, as they were when the episode began', async () => {
  const derived = await derivedFrom(series, '2026-27', '2026-10-31');
  expect(
    textsOf(derived, 'Episodes', 'DECOM RNE LS PLACE PLACE_PROVIDER DEC REC REASON_PLACE_CHANGE'),
  ).toEqual([
    '01/02/2026 S V2 U1 PR1 01/06/2026 X1 CARPL',
    '01/06/2026 P V2 K2 PR4 01/08/2026 X1 –',
    '01/08/2026 L C2 K2 PR4 – – –',
  ]);
  const { text, because, how, source } = cellOf(derived, 'Episodes', 'A', 'PLACE');
  expect([text, because, how]).toEqual(['U1', 'As the SSD of 31 October 2026 says.', 'told']);
  expect(`${source?.file ?? ''} ${source?.row ?? 0}`).toBe('ssd/2026-10-31/ssd_cla_placement.csv 2');
  expect(cellOf(derived, 'Episodes', 'A', 'LS').source?.file).toBe('ssd/2026-10-31/ssd_legal_status.csv');
  const second = derived.tables.get('Episodes')?.rows[1]?.cells['REASON_PLACE_CHANGE'];
  expect(second?.because).toBe('Not asked: no placement ended with the episode.');
});

const LAST_YEAR = {
  'ssda903/2025-26/header.csv': [headings.header, 'A,F,05/05/2012,WBRI,UN3,0,', 'B,F,05/05/2012,WBRI,UN3,0,'],
  'ssda903/2025-26/episodes.csv': [
    headings.episodes,
    'A,01/02/2026,S,V2,N1,U1,PR1,,,,HH1 1HH,AA1 1AA,SC000001',
    'B,01/02/2026,S,V3,N1,U1,PR1,,,,,,SC000001',
  ],
};

test('what only the return carries is carried on, for its own episode and later ones of the same time in care', async () => {
  const derived = await derivedFrom({ ...LAST_YEAR, ...series }, '2026-27', '2026-10-31');
  expect(textsOf(derived, 'Episodes', 'CHILD DECOM HOME_POST URN')).toEqual([
    'A 01/02/2026 HH1 1HH SC000001',
    'A 01/06/2026 HH1 1HH SC000002',
    'A 01/08/2026 HH1 1HH SC000002',
    'B 01/02/2026 – –', // a short break has no URN
  ]);
  expect(cellOf(derived, 'Episodes', 'B', 'DEC').because).toBe(
    'Open in the SSDA903 return of 2025-26; no list or dataset tells of this child’s care.',
  );
  const rows = derived.tables.get('Episodes')?.rows.slice(0, 3) ?? [];
  expect(
    rows.map(({ cells }) => `${cells['HOME_POST']?.how ?? ''}: ${cells['HOME_POST']?.because ?? ''}`),
  ).toEqual([
    'carried: Carried on from the SSDA903 return of 2025-26.',
    'carried: Carried on from the SSDA903 return of 2025-26, whose episode of 1 February 2026 is of the same time in care.',
    'carried: Carried on from the SSDA903 return of 2025-26, whose episode of 1 February 2026 is of the same time in care.',
  ]);
  expect(rows[0]?.cells['DEC']).toMatchObject({ text: '01/06/2026', how: 'told' });
  expect(rows[0]?.cells['REASON_PLACE_CHANGE']).toMatchObject({ text: 'CARPL', how: 'told' });
});

test.each([
  [
    'a placement that the return coded is the return’s',
    'U3',
    'U3',
    'carried',
    'ssda903/2025-26/episodes.csv',
  ],
  [
    'one whose code could not be read is the dataset’s',
    'U9',
    'U1',
    'told',
    'ssd/2026-10-31/ssd_cla_placement.csv',
  ],
  ['so is one that was blank', '', 'U1', 'told', 'ssd/2026-10-31/ssd_cla_placement.csv'],
])('%s', async (_what, code, text, how, file) => {
  const row = `A,01/02/2026,S,V2,N1,${code},PR1,,,,HH1 1HH,AA1 1AA,SC000001`;
  const files = { ...series, 'ssda903/2025-26/episodes.csv': [headings.episodes, row] };
  const cell = cellOf(await derivedFrom(files, '2026-27', '2026-10-31'), 'Episodes', 'A', 'PLACE');
  expect([cell.text, cell.how, cell.source?.file]).toEqual([text, how, file]);
});

test('a home postcode is not asked of short breaks nor of unaccompanied children, and is recorded nowhere of a newcomer', async () => {
  const files = ssdOf('2026-10-31', ['V', 'U', 'N'].map((child) => ssdEpisode(child, '2026-06-01')), {
    ssd_legal_status: [headings.legal, ...['V,V,V3', 'U,U,C2', 'N,N,C2'].map((who) => `L${who},2026-06-01,`)],
    ssd_immigration_status: [headings.immigration, 'U,I1,UASC,'],
  }); // prettier-ignore
  const derived = await derivedFrom(files, '2026-27', '2026-10-31');
  const why = (child: string): string => cellOf(derived, 'Episodes', child, 'HOME_POST').because;
  expect([why('V'), why('U'), why('N')]).toEqual([
    'Not asked of a short break.',
    'Not asked of an unaccompanied asylum-seeking child.',
    'Recorded nowhere: only a return carries the home postcode, and none tells of this time in care.',
  ]);
});

test('care that extracts no longer have ended on a day that is recorded nowhere', async () => {
  const files = {
    ...ssdOf('2026-05-31', [ssdEpisode('A', '2020-05-01'), ssdEpisode('B', '2020-05-01')]),
    ...ssdOf('2026-06-30', [ssdEpisode('B', '2020-05-01')]),
  };
  const derived = await derivedFrom(files, '2026-27', '2026-10-31');
  expect(textsOf(derived, 'Episodes', SPANS)).toEqual(['A 01/05/2020 – –', 'B 01/05/2020 – –']);
  expect(cellOf(derived, 'Episodes', 'A', 'DEC').because).toBe(
    'Recorded nowhere: extracts have it open on 31 May 2026 and no more on 30 June 2026.',
  );
  expect(cellOf(derived, 'Episodes', 'B', 'DEC').because).toBe(
    'Open on 31 October 2026, as far as any extract tells.',
  );
});

test('a reason for a change that is no code is not written', async () => {
  const files = Object.fromEntries(
    Object.entries(series).map(([name, lines]) => [
      name,
      lines.map((line) => line.replace('CARPL', 'Carer asked')),
    ]),
  );
  expect(cellOf(await derivedFrom(files, '2026-27', '2026-10-31'), 'Episodes', 'A', 'REASON_PLACE_CHANGE')).toMatchObject({
    text: '',
    how: 'nowhere',
    because: 'Recorded nowhere: the SSD of 31 October 2026 says “Carer asked”, which is no code of REASON_PLACE_CHANGE.',
  }); // prettier-ignore
});
