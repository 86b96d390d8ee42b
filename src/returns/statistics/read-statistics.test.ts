import { expect, test } from 'vitest';
import {
  careLeaversTable,
  eleven,
  laitTable,
  neighboursTable,
  placementsTable,
  statisticsOf,
} from '../../../test/statistics.ts';

const suitable = 'Accommodation considered suitable';
const eet = 'Total in education, employment or training';
const accommodation = careLeaversTable(
  [2026, 'England', '19 to 21 years', suitable, 90],
  [2026, 'South West', '19 to 21 years', suitable, 92],
  [2026, 'Devon', '19 to 21 years', suitable, 88],
  [2026, 'Devon', '19 to 21 years', 'No information', 7],
  [2025, 'Devon', '17 to 18 years', suitable, 'c'],
);

test('what a table of care leavers says of England, a region and an authority, by age', () => {
  const { files, findings, aside } = statisticsOf({ 'a.csv': accommodation });
  expect([findings, aside]).toEqual([[], []]);
  expect(files[0]).toMatchObject({ kind: 'accommodation', release: 2026, rows: 5 });
  const statistics = { publication: 'statistics', release: 2026, mark: undefined };
  expect(files[0]?.values).toEqual([
    { ...statistics, measure: 'suitable-19-21', area: 'England', year: 2026, value: 90 },
    { ...statistics, measure: 'suitable-19-21', area: 'South West', year: 2026, value: 92 },
    { ...statistics, measure: 'suitable-19-21', area: '878', year: 2026, value: 88 },
    { ...statistics, measure: 'suitable-17-18', area: '878', year: 2025, value: undefined, mark: 'c' },
  ]);
});

test('the tables are told apart by what stands in them, not by their names', () => {
  const activity = careLeaversTable(
    [2026, 'Devon', '17 to 18 years', eet, 61],
    [2026, 'Devon', '19 to 21 years', 'Higher education i.e. studies beyond A level', 'k'],
    [2026, 'Devon', '19 to 21 years', 'In an apprenticeship', 3],
    [2026, 'Devon', '19 to 21 years', `Total not in education, employment or training`, 41],
    [2026, 'Devon', '17 to 18 years', 'In an apprenticeship', 1],
  );
  const { files, findings } = statisticsOf({ 'accommodation.csv': activity });
  expect(findings).toEqual([]);
  expect(files[0]?.kind).toBe('activity');
  expect(files[0]?.values.map(({ measure, value, mark }) => [measure, value ?? mark])).toEqual([
    ['eet-17-18', 61],
    ['he-19-21', 'k'],
    ['apprenticeship-19-21', 3],
    ['neet-19-21', 41],
  ]);
});

test('the interactive tool’s table: a dash or a blank is not published; not in touch is set beside no figure', () => {
  const { files, findings } = statisticsOf({
    'lait.csv': laitTable(
      ['CareLeaverEET', 2026, 970, 'England', 55],
      ['CareLeaverEET', 2026, 982, 'Yorkshire and the Humber', 52],
      ['StayingPut', 2026, 878, 'Devon', '-'],
      ['LAC_19_HE', 2026, 878, 'Devon', ''],
      ['CareLeavers_LA_NotInTouch', 2026, 878, 'Devon', 4],
      ['NoCareLeavers', 2026, 878, 'Devon', 305],
    ),
  });
  expect(findings).toEqual([]);
  expect(files[0]?.values.map(({ measure, area, value, mark }) => [measure, area, value ?? mark])).toEqual([
    ['eet-19-21', 'England', 55],
    ['eet-19-21', 'Yorkshire and the Humber', 52],
    ['staying-put-19-20', '878', '-'],
    ['he-19-21', '878', '-'],
  ]);
});

const [onTheDay, twoYears, longSince] = [
  'CLA on 31 March',
  'CLA 2 years on 31 March',
  'Children looked after continuously for at least 2.5 years on 31 March aged under 16 years',
];
const [three, stays] = [
  'With 3 or more placements during the year',
  'Living with the same carer for at least 2 years',
];
const placements = placementsTable(
  [2026, 'England', onTheDay, three, 11],
  [2026, 'England', onTheDay, 'Total children', 100],
  [2026, 'South West', longSince, stays, 70],
  [2026, 'Devon', onTheDay, three, 'c'],
  [2025, 'Devon', longSince, stays, 72],
  [2026, 'Devon', twoYears, 'With 3 or more placements during the previous 2 years', 24],
);

test('what the table of placement stability says of the two measures that figures are set beside', () => {
  const { files, findings, aside } = statisticsOf({ 'a.csv': placements });
  expect([findings, aside]).toEqual([[], []]);
  expect(files[0]).toMatchObject({ kind: 'placement-stability', release: 2026, rows: 6 });
  const statistics = { publication: 'statistics', release: 2026, mark: undefined };
  expect(files[0]?.values).toEqual([
    { ...statistics, measure: 'placements-3-or-more', area: 'England', year: 2026, value: 11 },
    { ...statistics, measure: 'long-term-stability', area: 'South West', year: 2026, value: 70 },
    { ...statistics, measure: 'placements-3-or-more', area: '878', year: 2026, value: undefined, mark: 'c' },
    { ...statistics, measure: 'long-term-stability', area: '878', year: 2025, value: 72 },
  ]);
  expect([...(files[0]?.codes ?? [])]).toEqual([['878', 'E10000008']]);
});

test('a model of neighbours, its year from the file’s name', () => {
  const { models, findings } = statisticsOf({ 'neighbours/sn_model_2026_wide.csv': neighboursTable() });
  expect(findings).toEqual([]);
  expect(models[0]?.year).toBe(2026);
  expect(models[0]?.of[878]).toEqual({
    code: 'E10000008',
    name: 'Authority 878',
    region: 'South West',
    neighbours: '908 933 916 865 838 839 800 801 802 803',
  });
});

test('a new authority’s ONS code comes from the table that is given with the model', () => {
  const model = neighboursTable([999, ...eleven.slice(1)]);
  const alone = statisticsOf({ 'sn_2026.csv': model });
  expect(alone).toMatchObject({ files: [], models: [] });
  expect(alone.findings).toMatchObject([{ row: 2, column: 'old_la_code', value: '999' }]);
  const table = careLeaversTable([2026, 'Devon', '19 to 21 years', suitable, 88])
    .replace('878', '999')
    .replace('E10000008', 'E06000099');
  const together = statisticsOf({ 'sn_2026.csv': model, 'a.csv': table });
  expect(together.models[0]?.of[999]?.code).toBe('E06000099');
});

const lait = laitTable(['CareLeaverEET', 2026, 878, 'Devon', 55]);
const model = neighboursTable();

test.each<[what: string, file: string, text: string, at: unknown, says: RegExp]>([
  ['a column more', 'a.csv', accommodation.replace('breakdown,', 'breakdown,sex,').replaceAll('",120', '",Total,120'),
    { row: 1, column: 'sex', value: null }, /is not a column of this table as it is known here: the layout may be a newer one/],
  ['a column less', 'a.csv', accommodation.replace('country_code', ''), { row: 1, column: 'country_code' },
    /is a column that this table must have, and has not/],
  ['a column twice', 'a.csv', accommodation.replace('la_name', 'region_name'), { row: 1, column: 'la_name' }, /must have/],
  ['another breakdown', 'a.csv', accommodation.replace('No information', 'Not known'),
    { row: 5, column: 'breakdown', value: 'Not known' }, /none of the values known here: Accommodation considered suitable; .*No information/],
  ['another age', 'a.csv', accommodation.replace('17 to 18 years', '22 years'),
    { row: 6, column: 'care_leaver_age', value: '22 years' }, /none of the values known here: 17 to 18 years; 19 to 21 years/],
  ['another level', 'a.csv', accommodation.replace('Regional', 'Ward'),
    { row: 3, column: 'geographic_level', value: 'Ward' }, /National; Regional; Local authority/],
  ['another region', 'a.csv', accommodation.replace('Regional,E92000001,England,E12000009,South West', 'Regional,E92000001,England,E12000009,Wessex'),
    { row: 3, column: 'region_name', value: 'Wessex' }, /is not a region of England/],
  ['another country', 'a.csv', accommodation.replace('National,E92000001,England', 'National,W92000004,Wales'),
    { row: 2, column: 'country_name', value: 'Wales' }, /is not England/],
  ['another kind of year', 'a.csv', accommodation.replace('2026,Reporting', '2026,Calendar'),
    { row: 2, column: 'time_identifier', value: 'Calendar year' }, /is not “Reporting year”/],
  ['a year written otherwise', 'a.csv', accommodation.replace('2026,', '202526,'),
    { row: 2, column: 'time_period', value: '202526' }, /is not a year that has ended, written as 2025/],
  ['a year to come', 'a.csv', accommodation.replace('2026,', '2027,'),
    { row: 2, column: 'time_period', value: '2027' }, /the newest that could be published is 2026/],
  ['a percentage over 100', 'a.csv', accommodation.replace(',92', ',192'),
    { row: 3, column: 'care_leaver_percent', value: '192' }, /is not a whole percentage from 0 to 100, nor c, k, x, z or -/],
  ['a percentage with a decimal', 'a.csv', accommodation.replace(',92', ',92.4'), { value: '92.4' }, /whole percentage/],
  ['a blank percentage', 'a.csv', accommodation.replace(',92', ','), { row: 3, value: '' }, /whole percentage/],
  ['a count that is none', 'a.csv', accommodation.replace(',120,92', ',many,92'),
    { row: 3, column: 'care_leaver_count', value: 'many' }, /is not a whole number/],
  ['an authority without its number', 'a.csv', accommodation.replace(',878,', ',,'),
    { row: 4, column: 'old_la_code', value: '' }, /is not DfE’s number of an authority/],
  ['an authority with another code', 'a.csv', accommodation.replace('E10000008', '18UK'),
    { row: 4, column: 'new_la_code', value: '18UK' }, /is not the ONS code of an authority, such as E10000008/],
  ['a row twice', 'a.csv', `${accommodation}${accommodation.split('\n')[3] ?? ''}\n`,
    { row: 7, column: 'breakdown' }, /a second time for the same area, age and year/],
  ['the columns of another publication of the same', 'p.csv', placements.replace('children_count,children_percent', 'number,percentage'),
    { row: 1, column: 'percentage', value: null }, /is not a column of this table as it is known here/],
  ['another group of children', 'p.csv', placements.replace(`${twoYears},`, 'CLA in the year,'),
    { row: 7, column: 'cla_group', value: 'CLA in the year' }, /none of the values known here: CLA on 31 March; CLA 2 years/],
  ['what is told of another group', 'p.csv', placements.replace(three, stays),
    { row: 2, column: 'placement_stability', value: stays }, /known here: With 3 or more placements during the year; Total children/],
  ['a percentage of placements with a decimal', 'p.csv', placements.replace(',70', ',70.1'),
    { row: 4, column: 'children_percent', value: '70.1' }, /whole percentage from 0 to 100/],
  ['a mark of another table', 'p.csv', placements.replace(',120,c', ',120,low'), { row: 5, value: 'low' }, /nor c, k, x, z or -/],
  ['a count of children that is none', 'p.csv', placements.replace(',120,70', ',~,70'),
    { row: 4, column: 'children_count', value: '~' }, /is not a whole number/],
  ['an area of placements', 'p.csv', placements.replace('South West', 'Wessex'), { row: 4, column: 'region_name' }, /not a region/],
  ['a year of placements', 'p.csv', placements.replace('2026,', '2027,'), { row: 2, column: 'time_period' }, /newest .* is 2026/],
  ['a row of placements twice', 'p.csv', `${placements}${placements.split('\n')[4] ?? ''}\n`,
    { row: 8, column: 'placement_stability' }, /a second time for the same area, group and year/],
  ['headings alone', 'a.csv', careLeaversTable(), { row: null }, /It has headings and no rows/],
  ['another measure of the tool', 'lait.csv', lait.replace('CareLeaverEET', 'CareLeaver22'),
    { row: 2, column: 'measure', value: 'CareLeaver22' }, /none of the measures known here: CareLeaverAcc; CareLeaverEET/],
  ['another area of the tool', 'lait.csv', lait.replace('878', 'E10'), { row: 2, column: 'la_code' }, /DfE’s number/],
  ['another region of the tool', 'lait.csv', lait.replace('878,Devon', '983,Mercia'), { row: 2, column: 'area' }, /not a region/],
  ['a value of the tool that is none', 'lait.csv', lait.replace(',55', ',55%'), { row: 2, column: 'value', value: '55%' }, /whole percentage/],
  ['a year of the tool', 'lait.csv', lait.replace('2026', '2031'), { row: 2, column: 'year', value: '2031' }, /newest .* is 2026/],
  ['the tool’s row twice', 'lait.csv', laitTable(['StayingPut', 2026, 878, 'Devon', 5], ['StayingPut', 2026, 878, 'Devon', 5]),
    { row: 3, column: 'measure' }, /second time for the same area and year/],
  ['a model of no year', 'neighbours.csv', model, { row: null, column: null }, /put the year into the file’s name/],
  ['a neighbour that is not in the table', 'sn_2026.csv', model.replace(',908,', ',111,'), { row: 2, column: 'SN_1', value: '111' },
    /is not the number of another authority of this table, each once/],
  ['another closeness', 'sn_2026.csv', model.replace('Close ', 'Nearby'), { row: 2, column: 'SN_1P', value: 'Nearby' }, /Extremely close; Very close; Close/],
  ['an authority twice in the model', 'sn_2026.csv', `${model}${model.split('\n')[1] ?? ''}\n`, { row: 13, column: 'old_la_code' }, /second time/],
])('%s is refused with a sentence, and nothing of the file is used', (_what, file, text, at, says) => {
  const read = statisticsOf({ [file]: text });
  expect(read).toMatchObject({ files: [], models: [] });
  expect(read.findings).toContainEqual(
    expect.objectContaining({ file, expected: expect.stringMatching(says) as unknown, ...(at as object) }),
  );
}); // prettier-ignore

test('what is wrong in the same way in many rows is said once, with how many', () => {
  const { findings } = statisticsOf({ 'a.csv': accommodation.replaceAll(suitable, 'Suitable') });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ row: 2, value: 'Suitable' });
  expect(findings[0]?.expected).toMatch(/So it is in 4 rows, this the first\.$/);
});

test('one file that is wrong refuses those that are right beside it', () => {
  const read = statisticsOf({ 'a.csv': accommodation, 'lait.csv': lait.replace('878', '') });
  expect(read).toMatchObject({ files: [], findings: [{ file: 'lait.csv' }] });
});

test('two files of one release that say different things of the same are refused; the same twice is not', () => {
  const again = statisticsOf({ 'a.csv': accommodation, 'b.csv': accommodation });
  expect(again.findings).toEqual([]);
  const { findings } = statisticsOf({ 'a.csv': accommodation, 'b.csv': accommodation.replace(',88', ',87') });
  expect(findings).toMatchObject([{ file: 'b.csv', column: 'suitable-19-21', value: '87' }]);
  expect(findings[0]?.expected).toBe(
    'contradicts a.csv, of the same release, which says 88 of area 878 in 2026.',
  );
  const models = statisticsOf({ 'sn_2026.csv': model, 'old/sn_2026.csv': model });
  expect(models.findings[0]?.expected).toMatch(/a model of neighbours of 2026, and so is sn_2026\.csv/);
});

test('other files are left aside and named', () => {
  const { aside, files } = statisticsOf({
    'a.csv': accommodation,
    'health.csv': 'time_period,la_name,characteristic\n2026,Devon,Dentist\n',
    'README.md': '# Read me',
  });
  expect(files).toHaveLength(1);
  expect(aside).toEqual([
    {
      file: 'health.csv',
      reason: 'It is none of the tables read here: its columns begin time_period, la_name, characteristic.',
    },
    { file: 'README.md', reason: 'It is not a CSV file.' },
  ]);
});
