import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { addMonths, monthEnd } from '#calendar/month.ts';
import { type ReturnYear, returnYearOf, yearBefore } from '#calendar/return-year.ts';
import { annexAWorkbook } from './files/annex-a.ts';
import { referenceFiles } from './files/reference.ts';
import { ssdFiles } from './files/ssd.ts';
import { ssda903Files } from './files/ssda903.ts';
import { waymarkJson } from './files/waymark-json.ts';
import { liveOut } from './live-out.ts';

/** How large a county to make, from what seed, and on what day it stands. */
export interface Demonstration {
  /** Young people aged 15 to 25, looked after now or once. Those of the stories are there at any size. */
  readonly youngPeople?: number;
  /** All children looked after on the day, of every age: those of 15 to 17 among the young people count to it. */
  readonly lookedAfter?: number;
  readonly seed?: number | string;
  /** How many years its extracts go back: twelve month-ends of SSD each, and one whole return fewer. Two or more. */
  readonly years?: number;
  /** The day on which the county stands, such as the last of a month. */
  readonly asAt: CalendarDate;
}

/** The county where nothing else is said. */
export const usualDemonstration = { youngPeople: 900, lookedAfter: 750, seed: 2026, years: 3 } as const;

/**
 * A county that does not exist, as the files an authority would have: the newest whole years of SSDA903 (two), an Annex A
 * workbook of the day, the Standard Safeguarding Dataset of each of the last month-ends (36), its own postcodes and
 * providers, and `waymark.json`. Paths to bytes. The same size, seed and day give the same bytes; nothing here knows a
 * clock, and nobody here is real.
 */
export function makeDemonstration(wanted: Demonstration): ReadonlyMap<string, Uint8Array> {
  const { youngPeople, lookedAfter, asAt, years } = { ...usualDemonstration, ...wanted };
  const seed = String(wanted.seed ?? usualDemonstration.seed);
  const { lives, posts, places } = liveOut({ youngPeople, lookedAfter, seed, asAt });
  const files = new Map<string, Uint8Array>();
  const encoder = new TextEncoder();
  const add = (folder: string, texts: ReadonlyMap<string, string>): void => {
    for (const [name, text] of texts) files.set(`${folder}/${name}`, encoder.encode(text));
  };
  const newest = yearBefore(returnYearOf(addDays(asAt, 1)));
  for (const year of yearsTo(newest, years - 1)) {
    add(`ssda903/${year}`, ssda903Files(lives, year, { newest: year === newest, asAt }));
  }
  files.set(`annex-a/${asAt}.xlsx`, annexAWorkbook(lives, asAt, seed));
  for (const on of monthEndsBefore(asAt, 12 * years)) add(`ssd/${on}`, ssdFiles(lives, posts, on, asAt));
  add('reference', referenceFiles(places));
  files.set('waymark.json', encoder.encode(waymarkJson(posts, asAt)));
  return files;
}

/** So many return years, the last of them `newest`; the oldest first. */
function yearsTo(newest: ReturnYear, many: number): readonly ReturnYear[] {
  return many <= 1 ? [newest] : [...yearsTo(yearBefore(newest), many - 1), newest];
}

/** The last month-ends, the as-at day's own among them if it is one; the oldest first. */
function monthEndsBefore(asAt: CalendarDate, many: number): readonly CalendarDate[] {
  const last = monthEnd(asAt) === asAt ? asAt : monthEnd(addMonths(asAt, -1));
  return Array.from({ length: many }, (_, i) => monthEnd(addMonths(last, i + 1 - many)));
}
