import type { AnyRow } from '#returns/ssda903/derive/derived-return.ts';
import type { TableCompared } from '#returns/ssda903/derive/compare.ts';
import { layoutOf, type TableName } from '#returns/ssda903/layouts.ts';
import type { Sheet, WorkbookCell } from '#returns/writing/workbook.ts';
import { childOf } from '../../../checks/found.ts';
import { exportRoutes, type Taken } from '../../../exports/export-routes.ts';
import { paths } from '../../../paths.ts';
import { takingTheReturnAway } from '../../../policies/taking-the-return-away.ts';
import type { Answer, Asked, GuardedRoute } from '../../../route.ts';
import { columnInWords } from '../../../words/return-columns.ts';
import { tableInWords, tableNamed } from '../../../words/return-tables.ts';
import { readsOf } from '../result-page.ts';
import type { ComparedSeen } from './routes.ts';

/** What has changed between two returns, as files: the counts, and of each table what is new, gone or changed. */
export function comparedFiles(
  compared: (asked: Asked) => Promise<ComparedSeen | Answer>,
): readonly GuardedRoute[] {
  const files = (path: string, taken: (of: ComparedSeen) => Taken | Answer): readonly GuardedRoute[] =>
    exportRoutes(path, takingTheReturnAway, async (asked) => {
      const of = await compared(asked);
      return 'is' in of ? of : taken(of);
    });
  return [
    ...files(paths.comparedReturnsFile(), counts),
    ...files(paths.comparedTableFile(':table'), (of) => {
      const named = of.seen.asked.params['table'] ?? '';
      if (named === 'findings') return findings(of);
      const table = of.compared.tables.find((one) => one.table === tableNamed(named));
      return table === undefined ? { is: 'not-found' } : rowsOfTable(of, table);
    }),
  ];
}

function counts(of: ComparedSeen): Taken {
  const { tables, notCompared, findings: things } = of.compared;
  const rows: Sheet = {
    name: 'Rows',
    header: ['Table', 'Name', 'New', 'Gone', 'Changed', 'As they were', 'Columns left out'],
    rows: tables.map((one) => [
      one.table,
      tableInWords[one.table],
      one.new.length,
      one.gone.length,
      one.changed.length,
      one.same,
      one.leftOut.join(' '),
    ]),
  };
  const toPutRight: Sheet = {
    name: 'Things to put right',
    header: ['What became of them', 'Things'],
    rows:
      things === undefined
        ? [['The rules of that year are not known', null]]
        : [
            ['New since', things.new.length],
            ['Gone', things.gone.length],
            ['Still there', things.still.length],
          ],
  };
  const aside: Sheet = {
    name: 'Not laid side by side',
    header: ['Table', 'Name', 'Carried', 'Rows'],
    rows: notCompared.map(({ table, only, rows: number }) => [
      table,
      tableInWords[table],
      only === 'before' ? 'then, not today' : 'today, not then',
      number,
    ]),
  };
  return {
    name: nameOf(of, 'counts'),
    sheets: [rows, toPutRight, aside],
    people: [],
    about: 'how much has changed in today’s return',
  };
}

/** A line a cell, so that a spreadsheet can be held to one column: of a new row nothing was, of one that is gone nothing is. */
function rowsOfTable(of: ComparedSeen, compared: TableCompared): Taken {
  const { table } = compared;
  const lines = [
    ...compared.new.flatMap((row) => cellsOf(of, table, 'new', undefined, row)),
    ...compared.gone.flatMap((row) => cellsOf(of, table, 'gone', row, undefined)),
    ...compared.changed.flatMap(({ before, after, columns }) =>
      cellsOf(of, table, 'changed', before, after, columns),
    ),
  ];
  const rows = [...compared.new, ...compared.gone, ...compared.changed.map(({ after }) => after)];
  return {
    name: nameOf(of, table),
    sheets: [
      {
        name: table,
        header: ['What became of it', 'Child', 'Name', 'Row', 'Column', 'Column in words', 'Was', 'Is'],
        rows: lines,
      },
    ],
    ...noted(
      of,
      rows.map(({ child }) => child),
    ),
  };
}

function cellsOf(
  of: ComparedSeen,
  table: TableName,
  became: 'new' | 'gone' | 'changed',
  before: AnyRow | undefined,
  after: AnyRow | undefined,
  changed?: readonly string[],
): readonly (readonly WorkbookCell[])[] {
  const row = after ?? before;
  if (row === undefined) return [];
  const { key, columns } = layoutOf(table);
  const marks = key.filter((column) => column !== 'CHILD').map((column) => textOf(row, column));
  const filled = Object.keys(columns).filter((column) => !key.includes(column) && textOf(row, column) !== '');
  const told = changed ?? (filled.length === 0 ? [''] : filled); // a row that is only its key is a line as well
  return told.map((column) => [
    became,
    ...childCells(of, row.child),
    marks.join(' '),
    column,
    column === '' ? '' : columnInWords(column),
    before === undefined ? null : textOf(before, column),
    after === undefined ? null : textOf(after, column),
  ]);
}

function findings(of: ComparedSeen): Taken | Answer {
  const { findings: things } = of.compared;
  if (things === undefined) return { is: 'not-found' };
  const all = (['new', 'gone', 'still'] as const).flatMap((became) =>
    things[became].map((finding) => ({ became, finding })),
  );
  return {
    name: nameOf(of, 'things-to-put-right'),
    sheets: [
      {
        name: 'Things to put right',
        header: ['What became of it', 'Child', 'Name', 'Rule', 'What', 'Who can put it right'],
        rows: all.map(({ became, finding }) => [
          became,
          ...childCells(of, childOf(finding)),
          finding.rule,
          finding.message,
          of.seen.found.ruleOf(finding.rule)?.mender ?? 'not known',
        ]),
      },
    ],
    ...noted(
      of,
      all.map(({ finding }) => childOf(finding)),
    ),
  };
}

function childCells({ seen }: ComparedSeen, child: string): readonly WorkbookCell[] {
  const { name, isNamed } = seen.who.child(child);
  return [child, isNamed ? name : ''];
}

function textOf({ cells }: AnyRow, column: string): string {
  return cells[column]?.text ?? '';
}

/** `2026-27-beside-2025-26-Header`; beside an earlier day's draft the day. */
function nameOf({ seen, compared, against }: ComparedSeen, what: string): string {
  return `${seen.today.year}-beside-${against.is === 'day' ? against.day : compared.year}-${what}`;
}

function noted({ seen }: ComparedSeen, children: readonly string[]): Pick<Taken, 'people' | 'about'> {
  const about = 'what has changed in today’s return';
  const reads = readsOf(seen, children, about);
  return reads === 'no-one' ? { people: [], about } : { people: reads.people, about: reads.list ?? about };
}
