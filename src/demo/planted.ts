import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';

/** A fault of data entry in one row, so that everything that reads the demonstration meets real files' faults. */
export interface PlantedFault {
  readonly child: string;
  /** What is wrong, in a sentence. */
  readonly what: string;
  readonly table: PlantedIn;
  readonly change: Change;
}

/** `newest` is the newest whole return year. */
export type PlantedIn =
  | 'newest Header'
  | 'newest Episodes'
  | 'newest OC3'
  | 'newest Reviews'
  | 'List 8'
  | 'List 9'
  | 'ssd_care_leavers';

type Change =
  | { readonly column: string; readonly to: string }
  | { readonly column: string; readonly toDay: (asAt: CalendarDate) => CalendarDate }
  | { readonly lowerCase: readonly string[] }
  | { readonly twice: true }
  /** The life itself has it: no cell is changed. */
  | { readonly inTheLife: true };

/** Every fault that is planted, whatever the size and seed. */
export const plantedFaults: readonly PlantedFault[] = [
  {
    child: '900101',
    what: 'The latest contact is a day that does not exist.',
    table: 'List 9',
    change: { column: 'Latest Date of Contact', to: '31/09/2026' },
  },
  {
    child: '900102',
    what: 'The codes of the birthday record are in lower case.',
    table: 'newest OC3',
    change: { lowerCase: ['IN_TOUCH', 'ACTIV', 'ACCOM'] },
  },
  {
    child: '900103',
    what: 'The last review has a date that cannot be read.',
    table: 'List 8',
    change: { column: 'Date of Latest Statutory Review', to: 'awaiting minutes' },
  },
  {
    child: '900103',
    what: 'Each review of the year stands in the return twice.',
    table: 'newest Reviews',
    change: { twice: true },
  },
  {
    child: '0900104',
    what: 'A spreadsheet has eaten the leading zero of the id.',
    table: 'List 9',
    change: { column: 'Child Unique ID', to: '900104' },
  },
  {
    child: '900105',
    what: 'No worker is recorded.',
    table: 'List 9',
    change: { column: 'Allocated Worker', to: '' },
  },
  {
    child: '900105',
    what: 'No personal adviser is recorded.',
    table: 'List 9',
    change: { column: 'Allocated Personal Advisor', to: '' },
  },
  {
    child: '900106',
    what: 'The birth date lies in the future.',
    table: 'List 8',
    change: { column: 'Date of Birth', toDay: (asAt) => addDays(asAt, 400) },
  },
  {
    child: '900107',
    what: 'The placement code is none that exists.',
    table: 'newest Episodes',
    change: { column: 'PLACE', to: 'U9' },
  },
  {
    child: '900108',
    what: 'The home is coded suitable although of no fixed abode, for which the return has no code.',
    table: 'newest OC3',
    change: { column: 'ACCOM', to: 'S1' },
  },
  {
    child: '900109',
    what: 'Declared qualifying throughout, although the history makes them eligible, then former relevant.',
    table: 'ssd_care_leavers',
    change: { column: 'clea_care_leaver_eligibility', to: 'Qualifying' },
  },
  {
    child: '900109',
    what: 'The return has them out of touch although they were seen in the weeks round the birthday.',
    table: 'newest OC3',
    change: { column: 'IN_TOUCH', to: 'NO' },
  },
  {
    child: '900111',
    what: 'The same young person as 900110 under a second id.',
    table: 'newest Header',
    change: { inTheLife: true },
  },
];

/** A row as cells by column. */
export type Cells<Cell> = Readonly<Record<string, Cell>>;

/** What a table is made of: where its child stands, and how it holds text and days. */
export interface TableOf<Cell> {
  readonly table: PlantedIn;
  readonly childColumn: string;
  readonly text: (cell: Cell | undefined) => string;
  readonly cell: (text: string) => Cell;
  readonly day: (on: CalendarDate) => Cell;
}

/** The rows of a table with its faults planted. */
export function planted<Cell>(
  rows: readonly Cells<Cell>[],
  of: TableOf<Cell>,
  asAt: CalendarDate,
): readonly Cells<Cell>[] {
  const here = plantedFaults.filter((fault) => fault.table === of.table);
  return rows.flatMap((row) => {
    const child = of.text(row[of.childColumn]);
    return here
      .filter((fault) => fault.child === child)
      .reduce<readonly Cells<Cell>[]>(
        (result, { change }) => result.flatMap((each) => changed(each, change, of, asAt)),
        [row],
      );
  });
}

function changed<Cell>(
  row: Cells<Cell>,
  change: Change,
  of: TableOf<Cell>,
  asAt: CalendarDate,
): readonly Cells<Cell>[] {
  if ('inTheLife' in change) return [row];
  if ('twice' in change) return [row, row];
  if ('lowerCase' in change) {
    const lower = change.lowerCase.map(
      (column) => [column, of.cell(of.text(row[column]).toLowerCase())] as const,
    );
    return [{ ...row, ...Object.fromEntries(lower) }];
  }
  return [{ ...row, [change.column]: 'to' in change ? of.cell(change.to) : of.day(change.toDay(asAt)) }];
}
