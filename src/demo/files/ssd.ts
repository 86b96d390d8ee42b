import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { ssdLayouts, type SsdTable } from '#returns/ssd/layouts.ts';
import { writeCsv } from '#returns/writing/csv.ts';
import type { Life } from '../lives/life.ts';
import { declaredOn, inCareOn } from '../lives/status.ts';
import { planted } from '../planted.ts';
import type { Post } from '../service/workforce.ts';
import { careRows } from './ssd-care.ts';
import { leaverRows, personRows } from './ssd-people.ts';
import { departmentRows, involvementRows, professionalRows } from './ssd-service.ts';
import { healthRows, missingRows, reviewRows, visitRows } from './ssd-wellbeing.ts';

/** The cells of a row, in the layout's order. */
export type SsdRow = readonly string[];

/** The tables of one month-end, by file name: everyone in care or on a leaving care list, and who lately were. */
export function ssdFiles(
  lives: readonly Life[],
  posts: readonly Post[],
  on: CalendarDate,
  asAt: CalendarDate,
): ReadonlyMap<string, string> {
  const known = lives.filter((life) => isKnownOn(life, on));
  const files = new Map<string, string>();
  const add = (table: SsdTable, rows: readonly SsdRow[]): void => {
    files.set(`${table}.csv`, writeCsv(ssdLayouts[table], rows));
  };
  const care = careRows(known, on);
  const people = personRows(known, on);
  const health = healthRows(known, on);
  add('ssd_person', people.ssd_person);
  add('ssd_care_leavers', withFaults(leaverRows(known, on), asAt));
  add('ssd_cla_episodes', care.ssd_cla_episodes);
  add('ssd_cla_placement', care.ssd_cla_placement);
  add('ssd_involvements', involvementRows(known, on));
  add('ssd_professionals', professionalRows(posts, known, on));
  add('ssd_department', departmentRows());
  add('ssd_immigration_status', people.ssd_immigration_status);
  add('ssd_legal_status', care.ssd_legal_status);
  add('ssd_missing', missingRows(known, on));
  add('ssd_sdq_scores', health.ssd_sdq_scores);
  add('ssd_cla_health', health.ssd_cla_health);
  add('ssd_cla_immunisations', health.ssd_cla_immunisations);
  add('ssd_cla_reviews', reviewRows(known, on));
  add('ssd_cla_visits', visitRows(known, on));
  add('ssd_disability', people.ssd_disability);
  return files;
}

function isKnownOn(life: Life, on: CalendarDate): boolean {
  const { person, status } = life;
  if (inCareOn(person, on) !== undefined || declaredOn(person, status, on) !== undefined) return true;
  const since = addDays(on, -365);
  const ended = person.spans.some(({ to }) => to !== undefined && to <= on && to > since);
  return ended || (person.diedOn !== undefined && person.diedOn <= on && person.diedOn > since);
}

function withFaults(rows: readonly SsdRow[], asAt: CalendarDate): readonly SsdRow[] {
  const columns: readonly string[] = ssdLayouts.ssd_care_leavers;
  const cells = rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? ''])));
  const of = {
    table: 'ssd_care_leavers',
    childColumn: 'clea_person_id',
    text: (cell: string | undefined) => cell ?? '',
    cell: (text: string) => text,
    day: (day: CalendarDate) => day,
  } as const;
  return planted<string>(cells, of, asAt).map((row) => columns.map((column) => row[column] ?? ''));
}
