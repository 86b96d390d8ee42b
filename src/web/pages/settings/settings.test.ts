import { afterAll, beforeAll, expect, test } from 'vitest';
import { signedIn, testSite, type TestSite } from '../../../../test/journeys/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.close());

const textIn = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const fields = {
  target: '97',
  tolerance: '2',
  day: '1',
  month: '12',
  year: '2026',
  reason: 'Board, 3 November',
};

test('a target is changed from a day on, and shows with its reason, author and history', async () => {
  const visitor = await signedIn(site.app, 'head');
  expect(textIn((await visitor.get('/settings')).html)).toMatch(
    /In touch \(live\) A03 Target 95\.0% Tolerance 0 From where as shipped/,
  );
  await visitor.get('/settings/targets/A03');
  const after = textIn((await visitor.send('/settings/targets/A03', fields)).html);
  expect(after).toContain('97.0% from 1 December 2026');
  expect(after).toMatch(
    /1 December 2026 To 97 \(tolerance 2\) Why Board, 3 November By, and when Marian Thorley, 11 November 2026 at 09:30/,
  );
});

const boxIn = (html: string, name: string): string | undefined =>
  new RegExp(`<input[^>]* name="${name}"[^>]*>`).exec(html)?.[0].match(/ value="([^"]*)"/)?.[1];

test('the form begins with what is in force, and leaves the day and the reason to be said', async () => {
  const visitor = await signedIn(site.app, 'analyst');
  const boxes = async (path: string, names: readonly string[]) => {
    const { html } = await visitor.get(path);
    return names.map((name) => boxIn(html, name));
  };
  const blank = ['', '', '', ''];
  const rest = ['day', 'month', 'year', 'reason'];
  expect(await boxes('/settings/targets/D01', ['target', 'tolerance', ...rest])).toEqual([
    '89',
    '0',
    ...blank,
  ]);
  expect(await boxes('/settings/values/plan-review-months', ['value', ...rest])).toEqual(['6', ...blank]);
  expect(await boxes('/settings/targets/B04', ['target', 'tolerance'])).toEqual(['', '']);
  const place = await visitor.get('/settings/scorecard/D01');
  expect(place.html).toContain('<option value="Home" selected>');
  expect(boxIn(place.html, 'place')).toBe('1');
});

test('one from a day that has passed is asked about first, and then shows on the very next page', async () => {
  const visitor = await signedIn(site.app, 'head');
  await visitor.get('/settings/targets/C07');
  const past = { ...fields, target: '50', day: '1', month: '4', year: '2026' };
  const asked = await visitor.send('/settings/targets/C07', past);
  expect(asked.html).toContain('That day has passed.');
  expect(textIn((await visitor.get('/figures')).html)).toMatch(/C07 .*?Target 95\.0%/);
  await visitor.get('/settings/targets/C07');
  await visitor.send('/settings/targets/C07', { ...past, past: '2026-04-01' });
  expect(textIn((await visitor.get('/figures')).html)).toMatch(
    /C07 .{0,60}Target 50\.0% within 2 points On target/,
  );
});

test('mistakes come together, linked to their fields, with what was typed still there', async () => {
  const visitor = await signedIn(site.app, 'head');
  await visitor.get('/settings/targets/A03');
  const { status, html } = await visitor.send('/settings/targets/A03', {
    ...fields,
    target: '120',
    tolerance: 'x',
    reason: '',
  });
  expect(status).toBe(400);
  for (const field of ['target', 'tolerance', 'reason']) expect(html).toContain(`href="#${field}"`);
  expect(html).toContain('value="120"');
  const day = await visitor.send('/settings/targets/A03', {
    ...fields,
    target: '120',
    day: '31',
    month: '2',
  });
  expect(day.status).toBe(400);
  expect(textIn(day.html)).toMatch(/A percentage is at most 100 There is no such day as 31 2 2026/);
});

test.each([
  ['9999', '1 January 9999 is too far ahead: choose a day up to 11 November 2028, two years from today'],
  ['1990', '1 January 1990 is too long ago: choose a day from 1 April 2011 on'],
])('a setting from %s is refused in words, linked to the day', async (year, says) => {
  const visitor = await signedIn(site.app, 'head');
  await visitor.get('/settings/targets/C06');
  const typed = { ...fields, day: '1', month: '1', year };
  const { status, html } = await visitor.send('/settings/targets/C06', typed);
  expect([status, textIn(html)]).toEqual([400, expect.stringContaining(says)]);
  expect(html).toContain('href="#from-day"');
  expect(boxIn(html, 'year')).toBe(year);
});

test('of two people who change one setting the second is told what the first did, and can go on', async () => {
  const [first, second] = [await signedIn(site.app, 'head'), await signedIn(site.app, 'analyst')];
  const path = '/settings/targets/A13';
  await first.get(path);
  await second.get(path);
  expect((await first.send(path, { ...fields, target: '80', reason: 'Board' })).status).toBe(200);
  const mine = { ...fields, target: '75', tolerance: '5', reason: 'Cabinet' };
  const told = await second.send(path, mine);
  expect([told.status, textIn(told.html)]).toEqual([
    409,
    expect.stringContaining(
      'Marian Thorley made it 80 (tolerance 2) from 1 December 2026, on 11 November 2026 at 09:30: “Board”',
    ),
  ]);
  expect(told.html).toContain('Your change is not saved.');
  expect(['target', 'tolerance', 'day', 'reason'].map((name) => boxIn(told.html, name))).toEqual([
    '75',
    '5',
    '1',
    'Cabinet',
  ]);
  expect(textIn(told.html)).not.toContain('To 75');
  const done = await second.send(path, mine);
  expect([done.status, textIn(done.html)]).toEqual([200, expect.stringContaining('To 75 (tolerance 5)')]);
});

test('a mistake between does not hide what another changed', async () => {
  const [first, second] = [await signedIn(site.app, 'head'), await signedIn(site.app, 'analyst')];
  const path = '/settings/values/visit-months';
  const mine = { ...fields, value: '3', day: '1', month: '10' };
  await second.get(path);
  await first.get(path);
  await first.send(path, { ...fields, value: '4' });
  expect((await second.send(path, { ...mine, reason: '' })).status).toBe(400);
  expect((await second.send(path, mine)).html).toContain('That day has passed.');
  const told = await second.send(path, { ...mine, past: '2026-10-01' });
  expect([told.status, told.html.includes('name="past" value="2026-10-01"')]).toEqual([409, true]);
  expect((await second.send(path, { ...mine, past: '2026-10-01' })).status).toBe(200);
});

test('a policy value changes the figure that it decides', async () => {
  const visitor = await signedIn(site.app, 'head');
  const of = async (): Promise<string> =>
    /(\d+) of \d+, on/.exec(textIn((await visitor.get('/figures/C07')).html))?.[1] ?? '';
  const before = Number(await of());
  const trial = { day: '1', month: '10', year: '2026', reason: 'Trial', past: '2026-10-01' };
  const set = async (name: string, value: string) => {
    await visitor.get(`/settings/values/${name}`);
    return visitor.send(`/settings/values/${name}`, { ...trial, value });
  };
  const refused = await set('plan-review-months', '2');
  expect([refused.status, textIn(refused.html)]).toEqual([
    400,
    expect.stringMatching(
      /Reviews where the authority provides the home cannot be further apart than all others: 3 is more than 2/,
    ),
  ]);
  expect((await set('plan-review-months', '3')).status).toBe(200);
  expect(Number(await of())).toBeLessThan(before);
});

const idsIn = (html: string): readonly string[] =>
  [...html.matchAll(/waymark-code">([A-J]\d\d)</g)].map(([, id = '']) => id);

test('a figure is put on the scorecard at a place, and stands there from its day on every page', async () => {
  const visitor = await signedIn(site.app, 'analyst');
  expect(idsIn((await visitor.get('/figures')).html)).not.toContain('E08');
  const change = { ...fields, theme: 'Learning and work', place: '2', day: '15', month: '10' };
  await visitor.get('/settings/scorecard/E08');
  const asked = await visitor.send('/settings/scorecard/E08', change);
  expect(asked.html).toContain('That day has passed.');
  expect(asked.html).toMatch(/<option value="Learning and work" selected>/);
  const done = await visitor.send('/settings/scorecard/E08', { ...change, past: '2026-10-15' });
  expect(textIn(done.html)).toMatch(
    /15 October 2026 To Learning and work, place 2 Why Board, 3 November By, and when [A-Z].+, 11 November 2026 at 09:30/,
  );
  expect(textIn((await visitor.get('/settings')).html)).toMatch(
    /E08 Theme and place Learning and work, place 2 From where Board, 3 November/,
  );
  for (const account of ['head', 'member'] as const) {
    const other = await signedIn(site.app, account);
    const now = idsIn((await other.get('/figures')).html);
    expect(now.slice(now.indexOf('E01'), now.indexOf('E01') + 3)).toEqual(['E01', 'E08', 'E02']);
    expect(now).toHaveLength(25);
    const before = idsIn((await other.get('/figures?day=14&month=10&year=2026')).html);
    expect([before.length, before.includes('E08')]).toEqual([24, false]);
    expect(idsIn((await other.get('/figures?day=15&month=10&year=2026')).html)).toContain('E08');
  }
  expect(idsIn((await (await signedIn(site.app, 'member')).get('/')).html)).toContain('E08');
});

test('a figure that is taken off stands on no scorecard from its day, and can be put back', async () => {
  const visitor = await signedIn(site.app, 'head');
  const off = { ...fields, theme: 'off', day: '1', month: '10', past: '2026-10-01' };
  await visitor.get('/settings/scorecard/A13');
  await visitor.send('/settings/scorecard/A13', off);
  expect(idsIn((await visitor.get('/figures')).html)).not.toContain('A13');
  expect(textIn((await visitor.get('/settings')).html)).toMatch(
    /Not on the scorecard .*A13 Theme and place not on the scorecard From where Board, 3 November/,
  );
  const twice = await visitor.send('/settings/scorecard/A13', { ...off, month: '11', past: '2026-11-01' });
  expect([twice.status, textIn(twice.html)]).toEqual([
    400,
    expect.stringContaining('It does not stand on the scorecard on 1 November 2026'),
  ]);
  await visitor.get('/settings/scorecard/A13');
  const on = { ...off, theme: 'Staying in touch', place: '' };
  expect((await visitor.send('/settings/scorecard/A13', on)).status).toBe(200);
  expect(idsIn((await visitor.get('/figures')).html).slice(0, 4)).toEqual(['A01', 'A02', 'A03', 'A13']);
});

test('what cannot stand on the scorecard is refused in words', async () => {
  const visitor = await signedIn(site.app, 'head');
  const waiting = await visitor.get('/settings/scorecard/B08');
  expect(textIn(waiting.html)).toContain('and cannot stand on the scorecard');
  expect(waiting.html).not.toContain('Change it</h2>');
  const { status, html } = await visitor.send('/settings/scorecard/B08', { ...fields, theme: 'Workers' });
  expect([status, textIn(html)]).toEqual([400, expect.stringContaining('(B08) waits for')]);
  expect((await visitor.get('/settings/scorecard/Z99')).status).toBe(404);
  await visitor.get('/settings/scorecard/E08');
  const wrong = await visitor.send('/settings/scorecard/E08', {
    ...fields,
    theme: '',
    place: '0',
    reason: '',
  });
  for (const field of ['theme', 'place', 'reason']) expect(wrong.html).toContain(`href="#${field}"`);
  const member = await signedIn(site.app, 'member');
  expect((await member.get('/settings/scorecard/E08')).html).not.toContain('Change it</h2>');
  expect((await member.send('/settings/scorecard/E08', { ...fields, theme: 'Home' })).status).toBe(403);
});

test('who may not change them sees them; a setting that there is none is not there', async () => {
  const visitor = await signedIn(site.app, 'member');
  const { html } = await visitor.get('/settings/targets/A03');
  expect(html).not.toContain('Change it</h2>');
  expect((await visitor.send('/settings/targets/A03', fields)).status).toBe(403);
  expect((await visitor.get('/settings/values/star-sign')).status).toBe(404);
  expect((await visitor.get('/settings/else/A03')).status).toBe(404);
});

test('how few young people may be published is a setting, and a lead member is shown less on the next page', async () => {
  const [head, member] = [await signedIn(site.app, 'head'), await signedIn(site.app, 'member')];
  const seen = async (): Promise<string> => textIn((await member.get('/figures')).html);
  expect(await seen()).toMatch(/C06 Now \d+\.\d% How many \d\d of \d\d /);
  expect(await seen()).toContain('fewer than 5 young people, or a group of fewer than 10');
  await head.get('/settings/values/fewest-people-in-a-percentage');
  await head.send('/settings/values/fewest-people-in-a-percentage', {
    value: '400',
    day: '11',
    month: '11',
    year: '2026',
    reason: 'Trial',
  });
  expect(await seen()).toMatch(/C06 Now not shown How many too few/);
  expect(await seen()).toContain('fewer than 5 young people, or a group of fewer than 400');
});

test('a figure says that a setting behind it has changed since the day it is held against', async () => {
  const head = await signedIn(site.app, 'head');
  const seen = async (): Promise<string> => textIn((await head.get('/figures/A03')).html);
  expect(await seen()).not.toContain('A setting has changed');
  await head.get('/settings/values/in-touch-live-weeks');
  await head.send('/settings/values/in-touch-live-weeks', {
    value: '6',
    day: '1',
    month: '10',
    year: '2026',
    reason: 'Trial',
    past: '2026-10-01',
  });
  const after = await seen();
  expect(after).toMatch(
    /A setting has changed since a year earlier .{0,120}: 6 from 1 October 2026, before 8/,
  );
  expect(after).toMatch(/Settings Weeks within which a contact counts as in touch: 6/);
});
