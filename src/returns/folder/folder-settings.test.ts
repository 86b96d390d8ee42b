import { expect, test } from 'vitest';
import { noSettings, readFolderSettings } from './folder-settings.ts';

const read = (text: string): ReturnType<typeof readFolderSettings> =>
  readFolderSettings({ path: 'waymark.json', bytes: new TextEncoder().encode(text) });

test('the authority, the day, its teams and workers', () => {
  const { folder, findings } = read(
    JSON.stringify({
      authority: 'e10000099',
      name: 'Wrenshire County Council',
      asAt: '2026-10-31',
      demonstration: true,
      teams: [{ team: 'North', locality: 'Northlands' }, { team: 'Duty' }],
      workers: [{ worker: 'W1', role: 'Personal adviser', fte: 0.6 }],
      settings: { 'caseload-ceiling': 22 },
    }),
  );
  expect(findings).toEqual([]);
  expect(folder).toEqual({
    authority: 'E10000099',
    name: 'Wrenshire County Council',
    asAt: '2026-10-31',
    demonstration: true,
    teams: [
      { team: 'North', name: undefined, locality: 'Northlands' },
      { team: 'Duty', name: undefined, locality: undefined },
    ],
    workers: [{ worker: 'W1', name: undefined, role: 'Personal adviser', fte: 0.6, team: undefined }],
    settings: { 'caseload-ceiling': 22 },
    figures: [],
  });
});

test('what cannot be taken is a finding by its place, and the rest is taken', () => {
  const { folder, findings } = read(
    '{"asAt":"31/10/2026","demonstration":"yes","teams":[{"locality":"N"},7,{"team":"S","locality":3}],"workers":[{"worker":"W","fte":0}],"colour":"blue"}',
  );
  expect(findings.map(({ column, value, expected }) => [column, value, expected])).toEqual([
    ['teams[1]', '7', 'An object between braces.'],
    ['teams[0].team', null, 'A name: this one has none.'],
    ['teams[2].locality', '3', 'Text between quotation marks.'],
    ['workers[0].fte', '0', 'A number above 0, where 1 is full time.'],
    [
      'colour',
      'blue',
      'One of authority, name, asAt, demonstration, teams, workers, settings, figures: this was left unread.',
    ],
    ['asAt', '31/10/2026', 'A day as YYYY-MM-DD.'],
  ]);
  expect(folder).toMatchObject({
    asAt: null,
    demonstration: false,
    teams: [{ team: 'S', locality: undefined }],
    workers: [{ worker: 'W', fte: undefined }],
  });
});

test.each(['', 'not json', '[]', '"x"', 'null'])('%j says nothing, and a finding says so', (text) => {
  const { folder, findings } = read(text);
  expect(folder).toEqual(noSettings);
  expect(findings).toHaveLength(1);
});

test('figures that are brought in are read, and each mistake is found by its place', () => {
  const { folder, findings } = read(
    JSON.stringify({
      figures: [
        { indicator: 'J13', to: '2026-03-31', value: 759, source: 'Our return of 2025-26' },
        { indicator: 'A01', to: '2026-03-31', value: 95, source: 'Counted here already' },
        { indicator: 'B14', part: 'agency', from: '2025-04-01', to: '2026-03-31', value: -1, source: 'X' },
        { indicator: 'J02', from: '2026-04-01', to: '2026-03-31', value: 20, source: 'X' },
        { indicator: 'J02', value: 20 },
      ],
    }),
  );
  expect(folder.figures).toEqual([
    {
      indicator: 'J13',
      part: undefined,
      from: undefined,
      to: '2026-03-31',
      value: 759,
      numerator: undefined,
      denominator: undefined,
      source: 'Our return of 2025-26',
    },
  ]);
  expect(findings.map(({ column }) => column)).toEqual([
    'figures[1].indicator',
    'figures[2].value',
    'figures[2].value',
    'figures[3].from',
    'figures[4].source',
    'figures[4].to',
  ]);
});
