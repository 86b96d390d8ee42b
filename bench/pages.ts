import { breakdowns } from '#domain/indicators/indicator.ts';
import type { Db } from '#store/tables.ts';
import { createApp } from '#web/app.ts';
import { dayInLondon, surroundingsOf } from '#web/surroundings.ts';
import { listen, meanwhile, read, saturate, signIn, spreadOf } from './readers.ts';

/** Pages that many readers look at in turn: the scorecard, a figure with each of its splits, its people. */
const looked = [
  '/figures',
  '/figures/all',
  '/figures/A01',
  ...breakdowns.map((by) => `/figures/C07?by=${by}`),
  '/figures/A01/people',
  '/people',
];
const READERS = 50;

/** A page in the bench's own words: splits are one kind. */
function kindOf(page: string): string {
  return page.includes('?by=') ? 'a split of a figure' : page;
}

/** Tells one row: what was measured, the figures, and the aim where there is one. */
type Say = (name: string, figures: string, aim?: string) => void;

/** Measures the pages of an authority: the first time after a change, and with many readers. */
export async function pages(db: Db, authority: string, whose: string, say: Say): Promise<void> {
  const surroundings = surroundingsOf({
    db,
    authority,
    name: 'Bench',
    demonstration: true,
    https: false,
    now: Date.now,
    today: () => dayInLondon(Date.now()),
    report: ({ error }) => void process.stderr.write(`${String(error)}\n`),
  });
  const site = await listen(createApp(surroundings));
  const head = (await surroundings.known()).accounts.find(({ role }) => role === 'head-of-service');
  if (head === undefined) throw new Error('the demonstration has no head of service');
  const cookie = await signIn(site.port, head.account);
  const first = await meanwhile(site, cookie, '/figures', '/find');
  const waited = spreadOf(first.others);
  say(`/figures, first after a change, ${whose}`, `${first.made.toFixed(0)} ms`);
  say(
    `another page while it is made, ${whose} (${waited.pages} pages)`,
    `median ${waited.median.toFixed(0)} ms, at most ${Math.max(...first.others).toFixed(0)} ms`,
  );
  await read(site, cookie, looked, 1, looked.length); // the first of each is made, the others are looked at
  for (const page of ['/figures/all', '/figures/A01', '/people'])
    say(
      `${page}, first after a change, ${whose}`,
      `${(site.took.get(page)?.[0] ?? Number.NaN).toFixed(0)} ms`,
    );
  const splits = looked.filter((page) => page.includes('?by=')).map((page) => site.took.get(page)?.[0] ?? 0);
  say(`a split, first after a change, ${whose}`, `at most ${Math.max(...splits).toFixed(0)} ms`);
  site.took.clear();
  await read(site, cookie, looked, READERS, looked.length);
  const kinds = Map.groupBy(site.took, ([page]) => kindOf(page));
  for (const [kind, took] of kinds) {
    const { pages: count, median, p99 } = spreadOf(took.flatMap(([, each]) => each));
    say(
      `${kind}, ${READERS} readers, ${whose} (${count} pages)`,
      `median ${median.toFixed(1)} ms, 99th percentile ${p99.toFixed(1)} ms`,
      'aim 80 and 250 ms',
    );
  }
  say(
    `/figures at saturation, ${READERS} readers, ${whose}`,
    `${(await saturate(site, cookie, '/figures', READERS, 5)).toFixed(0)} pages a second`,
  );
  await site.close();
}
