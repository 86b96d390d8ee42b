import { createHash } from 'node:crypto';
import { setImmediate as pause } from 'node:timers/promises';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import { indicators } from '#domain/indicators/all.ts';
import { populationAsAt } from '#domain/indicators/as-at.ts';
import { daysTold } from '#domain/indicators/days-told.ts';
import { frozenFigure } from '#domain/indicators/frozen.ts';
import { lockForChange, storeVersion } from '#store/changes.ts';
import { freezesOf, insertFreeze, type ToFreeze } from '#store/frozen.ts';
import { populationOf } from '#store/population.ts';
import type { Db } from '#store/tables.ts';
import { within } from '#store/within.ts';

/** What freezing came to. */
export type Frozen =
  | { readonly is: 'frozen'; readonly freeze: number; readonly figures: number; readonly digest: string }
  | { readonly is: 'to-come' }
  | { readonly is: 'before-records'; readonly begin: CalendarDate }
  | { readonly is: 'beyond-extracts'; readonly newest: CalendarDate }
  | { readonly is: 'nothing-known' }
  /** That day was frozen before: again only with a note that says why, and the first one stays. */
  | { readonly is: 'frozen-before'; readonly freeze: number }
  /** Something was imported while the figures were worked out: nothing was frozen. */
  | { readonly is: 'changed-meanwhile' };

/**
 * Freezes every figure as at a day, with its splits, its target and everyone behind it: one transaction, all or nothing.
 * The figures are worked out before it, one after the other, so that pages are answered meanwhile.
 */
export async function freezeFigures(
  db: Db,
  what: {
    readonly authority: string;
    readonly asAt: CalendarDate;
    readonly today: CalendarDate;
    readonly by: string;
    /** Now, as ISO text. */
    readonly at: string;
    readonly note: string;
  },
): Promise<Frozen> {
  const { authority, asAt, today, by, at, note } = what;
  const change = await within(db, authority, storeVersion);
  const population = await populationOf(db, authority);
  const told = daysTold(population);
  if (asAt > today) return { is: 'to-come' };
  if (told === undefined) return { is: 'nothing-known' };
  if (asAt < told.first) return { is: 'before-records', begin: told.first };
  if (asAt > told.newest) return { is: 'beyond-extracts', newest: told.newest };
  const before = await frozenBefore(db, authority, asAt);
  if (before !== undefined && note.trim() === '') return { is: 'frozen-before', freeze: before };

  const figures: ToFreeze[] = [];
  const measuring = populationAsAt(population, asAt);
  for (const indicator of indicators) {
    const { figure, lines } = frozenFigure(indicator, measuring);
    figures.push({
      indicator: indicator.id,
      figure: JSON.stringify(figure),
      lines: JSON.stringify(lines),
    });
    await pause(); // everyone else's turn
  }
  const digest = digestOf(figures);
  return within(db, authority, async (trx): Promise<Frozen> => {
    await lockForChange(trx, authority);
    if ((await storeVersion(trx)) !== change) return { is: 'changed-meanwhile' };
    // somebody else may have frozen the day while its figures were worked out
    const meanwhile = note.trim() === '' ? frozenOf(await freezesOf(trx), asAt) : undefined;
    if (meanwhile !== undefined) return { is: 'frozen-before', freeze: meanwhile };
    const freeze = await insertFreeze(
      trx,
      authority,
      { asAt, at, by, note: note.trim(), change, digest },
      figures,
    );
    return { is: 'frozen', freeze, figures: figures.length, digest };
  });
}

async function frozenBefore(db: Db, authority: string, asAt: CalendarDate): Promise<number | undefined> {
  return frozenOf(await within(db, authority, freezesOf), asAt);
}

function frozenOf(freezes: Awaited<ReturnType<typeof freezesOf>>, asAt: CalendarDate): number | undefined {
  return freezes.find((one) => one.asAt === asAt)?.freeze;
}

/** SHA-256 over figures and lines, in order: whoever keeps it elsewhere can show that nothing was altered. */
export function digestOf(figures: readonly ToFreeze[]): string {
  const hash = createHash('sha256');
  for (const { indicator, figure, lines } of figures) hash.update(`${indicator}\n${figure}\n${lines}\n`);
  return hash.digest('hex');
}
