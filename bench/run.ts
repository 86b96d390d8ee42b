import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { importExtracts } from '#actions/import-extracts.ts';
import { addMonths, monthEnd } from '#calendar/month.ts';
import { indicators } from '#domain/indicators/all.ts';
import { measure } from '#domain/indicators/measure.ts';
import type { Population } from '#domain/people/population.ts';
import { openStore } from '#store/open.ts';
import { populationOf } from '#store/population.ts';
import type { Db } from '#store/tables.ts';
import { readExtracts } from '../src/cli/extracts.ts';
import { ruleSpeeds } from './check-903.ts';
import { asAt, countyFolder, peopleFolder } from './county.ts';
import { pages } from './pages.ts';
import { timeCommand } from './process.ts';

/**
 * The speeds that are aimed for, measured: `npm run bench`, or with words of a row's name to run only those rows.
 * Prints medians of five after a warm-up; the spread says how noisy the machine was. TEST_DATABASE_URL, where set, is
 * a PostgreSQL whose contents may be lost; otherwise everything is on the embedded one.
 */
const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.some((word) => name.includes(word));
const scratch = mkdtempSync(path.join(tmpdir(), 'waymark-bench-'));
const authority = 'E10000099';

function say(name: string, figures: string, aim = ''): void {
  process.stdout.write(`${name.padEnd(58)} ${figures.padEnd(52)} ${aim}\n`);
}

async function command(
  name: string,
  args: () => readonly string[],
  aim = '',
  env: Readonly<Record<string, string>> = {},
) {
  if (!isWanted(name)) return undefined;
  const { first, median, fastest, slowest } = await timeCommand(args(), env);
  say(
    name,
    `${median.seconds.toFixed(2)} s (${fastest.toFixed(2)} to ${slowest.toFixed(2)}), ${median.megabytes.toFixed(0)} MB, first ${first.seconds.toFixed(2)} s`,
    aim,
  );
  return median.seconds;
}

async function filled(db: Db, folder: string): Promise<number> {
  const extraction = await readExtracts([folder], { authority, extractDate: undefined });
  const begun = performance.now();
  const imported = await importExtracts(db, {
    extraction,
    authority,
    by: 'bench',
    at: `${asAt}T12:00:00Z`,
    dryRun: false,
  });
  if (imported.is !== 'imported') throw new Error(imported.says);
  return (performance.now() - begun) / 1000;
}

/** Seconds of `work`, which gives back what it took: median of five after one that does not count, and the spread. */
async function five(work: () => Promise<number>): Promise<string> {
  await work();
  const took: number[] = [];
  for (let at = 0; at < 5; at += 1) took.push(await work());
  const [fastest, , median, , slowest] = took.toSorted((a, b) => a - b).map((seconds) => seconds.toFixed(2));
  return `${median} s (${fastest} to ${slowest})`;
}

async function secondsOf(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

async function commands(): Promise<void> {
  // a folder is made only for a row that is wanted: ten counties take a minute
  const measured = (times: number, ssd: boolean) => (): readonly string[] => [
    'measure',
    countyFolder(scratch, times, ssd),
    '--json',
  ];
  const one = await command('measure, a county (903 and Annex A)', measured(1, false), 'aim 1.5 s, 300 MB');
  await command('measure, a county with 36 months of SSD', measured(1, true));
  const ten = await command('measure, ten counties (903 and Annex A)', measured(10, false));
  if (one !== undefined && ten !== undefined)
    say('ten counties cost', `${(ten / one).toFixed(1)} times one`, 'aim 12 times');
}

/** A county's return, last year's beside it and reference data, as files and rule by rule. */
async function returns(): Promise<void> {
  const checked = (times: number) => (): readonly string[] => {
    const folder = countyFolder(scratch, times, false);
    const [now, last] = ['2025-26', '2024-25'].map((year) => path.join(folder, 'ssda903', year));
    const reference = ['--reference', path.join(folder, 'reference'), '--authority', authority];
    return ['check-903', now ?? '', '--previous', last ?? '', ...reference, '--json'];
  };
  await command('check-903, a county’s two years', checked(1), 'aim 0.35 s, 250 MB');
  await command('check-903, ten counties’ two years', checked(10), 'aim 2 s, 700 MB');
  if (!isWanted('check-903 rules')) return;
  const { rules, rows, seconds, slowest } = await ruleSpeeds(countyFolder(scratch, 1, false));
  say('check-903 rules, first time', `${(rules / seconds).toFixed(0)} rules a second over ${rows} rows`);
  for (const { code, milliseconds } of slowest) say(`  rule ${code}`, `${milliseconds.toFixed(1)} ms`);
}

/** What `npx waymark` costs beside the command's own file: the same help, both ways. */
async function throughNpx(): Promise<void> {
  if (!isWanted('npx')) return;
  const root = path.resolve(import.meta.dirname, '..');
  const run = (program: string, ...args: readonly string[]) =>
    five(() => secondsOf(() => execFileSync(program, args, { cwd: root, stdio: 'ignore' })));
  say('help, by its own file', await run(process.execPath, 'bin/waymark.js', '--help'));
  say('help, through npx', await run('npx', '--no-install', 'waymark', '--help'));
}

const rows = ['load', 'figures', 'pages'] as const;

async function stored(): Promise<void> {
  if (!rows.some(isWanted)) return;
  const url = process.env['TEST_DATABASE_URL'];
  const open = (): ReturnType<typeof openStore> =>
    openStore(url === undefined ? { folder: path.join(scratch, 'store') } : { url });
  const first = await open();
  const seconds = await filled(first.db, peopleFolder(scratch, 3000, 5));
  say(`import, 3,000 young people and five years (${first.engine})`, `${seconds.toFixed(1)} s`);
  await first.close();

  if (isWanted('load')) {
    const loads = await five(async () => {
      const store = await open(); // anew each time: a store keeps what it has loaded
      const took = await secondsOf(() => populationOf(store.db, authority));
      await store.close();
      return took;
    });
    say(`load, 3,000 young people and five years (${first.engine})`, loads);
  }
  const store = await open();
  try {
    const population = await populationOf(store.db, authority);
    if (isWanted('figures')) {
      await figures('figures, 3,000 young people', population);
      // as many people in all as a county has young people and looked-after children
      const part = population.people.filter((_, at) => at % Math.ceil(population.people.length / 3000) === 0);
      await figures('figures, 3,000 people in all', { ...population, people: part });
    }
    if (isWanted('pages')) await pages(store.db, authority, '3,000 young people', say);
  } finally {
    await store.close();
  }
}

async function figures(name: string, population: Population): Promise<void> {
  const days = Array.from({ length: 36 }, (_, back) => monthEnd(addMonths(asAt, -back)));
  const took = await five(async () => {
    // new objects: nothing that was worked out before is kept, category histories neither
    const anew = { ...population, people: population.people.map((person) => ({ ...person })) };
    return secondsOf(() => {
      for (const day of days)
        for (const indicator of indicators) measure(indicator, anew, day, { by: 'locality' });
    });
  });
  say(`${name}: 42 × 36 month-ends × 4 localities`, `${took}, ${population.people.length} people`, 'aim 2 s');
}

/** A region: ten times as many young people, from the return and Annex A. */
async function region(): Promise<void> {
  if (!isWanted('region')) return;
  const store = await openStore({ folder: path.join(scratch, 'region') });
  try {
    const seconds = await filled(store.db, countyFolder(scratch, 25, false));
    say('import, a region of 30,000 young people', `${seconds.toFixed(1)} s`);
    await pages(store.db, authority, '30,000 young people', say);
  } finally {
    await store.close();
  }
}

const machine = cpus()[0]?.model ?? 'unknown';
process.stdout.write(
  `Node ${process.version}, ${availableParallelism()} cores (${machine}), ${Math.round(totalmem() / 1e9)} GB\n\n`,
);
try {
  await throughNpx();
  await commands();
  await returns();
  await stored();
  await region();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
