import { expect, test } from 'vitest';
import { csv, folderOf, headers, waymark } from '../command-line.ts';

const person = csv(headers.header, 'C1,M,10/03/2008,WBRI,UN3,,');

test.each([
  [['nonsense'], 'There is no command nonsense'],
  [['measure', '--by', 'shoe-size'], '--by shoe-size is not a split'],
  [['measure', '--as-at', '31/10/2026'], '--as-at 31/10/2026 is not a day'],
  [['measure', 'no-such-folder'], 'no-such-folder: there is no such file or folder'],
  [['measure', '--indicator', 'Z99'], 'There is no indicator Z99'],
  [['measure', '--colour'], "Unknown option '--colour'"],
  [['person'], 'Say one person’s id'.replace('’', "'")],
  [['explain', 'C1'], 'Say which figure'],
  [['import'], 'Say a folder or files'],
  [['demo'], 'Say one folder'],
  [['demo', 'x', '--young-people', '-1'], "'--young-people' argument is ambiguous"],
] as const)('%j is wrong use: one sentence, exit code 2', async (args, sentence) => {
  const { code, out, err } = await waymark(args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('an empty folder holds nothing: exit code 2', async () => {
  const { code, err } = await waymark(['measure', folderOf({})]);
  expect(code).toBe(2);
  expect(err).toContain('holds no extract that Waymark reads');
});

test('a folder that tells nothing of the day asked for: exit code 2', async () => {
  const folder = folderOf({ '2019-20/header.csv': person });
  const { code, err } = await waymark(['measure', folder, '--as-at', '2026-03-31']);
  expect(code).toBe(2);
  expect(err).toContain('Nothing that was read tells of the year to 31 March 2026');
});

test('somebody whom no file names: exit code 2', async () => {
  const folder = folderOf({ '2025-26/header.csv': person });
  const { code, err } = await waymark(['person', 'C2', folder]);
  expect([code, err]).toEqual([2, 'There is nobody with the id C2 in what was read.\n']);
});

test('a list without a day is refused by name, with what to do', async () => {
  const { code, err } = await waymark(['measure', folderOf({ 'list 9.csv': csv(headers.list9, 'C1') })]);
  expect(code).toBe(2);
  expect(err).toContain('say when this was extracted');
});

test.each([
  ['measure', ['measure']],
  ['person', ['person', 'C1']],
  ['explain', ['explain', 'C1', '--indicator', 'D03']],
])('and %s takes the day that it asks for', async (_command, args) => {
  const folder = folderOf({ 'list 9.csv': csv(headers.list9, 'C1') });
  const { code, out } = await waymark([...args, folder, '--extract-date', '2026-10-31']);
  expect(code).toBe(0);
  expect(out).toMatch(/31 October 2026|2026-10-31/);
});

test('an unreadable cell is a finding, and does not change the exit code', async () => {
  const folder = folderOf({
    '2025-26/header.csv': csv(headers.header, 'C1,M,10/03/2008,WBRI,UN3,,', 'C2,M,31/02/2008,WBRI,UN3,,'),
  });
  const { code, out } = await waymark(['measure', folder, '--json']);
  expect(code).toBe(0);
  const { findings } = JSON.parse(out) as { findings: readonly object[] };
  expect(findings).toContainEqual(
    expect.objectContaining({ file: '2025-26/header.csv', row: 3, column: 'DOB', value: '31/02/2008' }),
  );
});

test('help lists every command and exits 0', async () => {
  const { code, out } = await waymark(['--help']);
  expect(code).toBe(0);
  for (const name of ['demo', 'import', 'measure', 'person', 'explain', 'serve']) {
    expect(out).toContain(`waymark ${name}`);
  }
});
