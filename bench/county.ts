import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type CalendarDate, calendarDate } from '#calendar/calendar-date.ts';
import { makeDemonstration, usualDemonstration } from '#demo/make-demonstration.ts';

/** A county of the size that the aims are set for. */
const county = { youngPeople: 1200, lookedAfter: 1600 } as const;
export const asAt: CalendarDate = calendarDate('2026-10-31');

/**
 * The folder of a county `times` as large, made once and kept: two years of the return and one Annex A workbook; with
 * `ssd`, 36 months of the dataset as well.
 */
export function countyFolder(under: string, times: number, ssd: boolean): string {
  const folder = path.join(under, `county-${times}${ssd ? '-ssd' : ''}`);
  if (existsSync(path.join(folder, 'waymark.json'))) return folder;
  return madeFolder(
    folder,
    { youngPeople: county.youngPeople * times, lookedAfter: county.lookedAfter * times },
    ssd,
  );
}

/** The folder of an authority with this many young people and all its extracts of so many years. */
export function peopleFolder(under: string, youngPeople: number, years: number): string {
  const folder = path.join(under, `people-${youngPeople}-${years}`);
  if (existsSync(path.join(folder, 'waymark.json'))) return folder;
  return madeFolder(folder, { youngPeople, lookedAfter: Math.round((youngPeople * 4) / 3), years }, true);
}

function madeFolder(
  folder: string,
  size: { readonly youngPeople: number; readonly lookedAfter: number; readonly years?: number },
  ssd: boolean,
): string {
  for (const [name, bytes] of makeDemonstration({ ...usualDemonstration, ...size, asAt })) {
    if (!ssd && name.startsWith('ssd/')) continue;
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return folder;
}
