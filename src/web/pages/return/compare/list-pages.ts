import type { AnyRow } from '#returns/ssda903/derive/derived-return.ts';
import type { RowChanged } from '#returns/ssda903/derive/compare.ts';
import { layoutOf, type TableName } from '#returns/ssda903/layouts.ts';
import { childOf } from '../../../checks/found.ts';
import { type Fragment, type Html, html } from '../../../html.ts';
import { downloadLinks } from '../../../exports/links.ts';
import { fileLinks, paths } from '../../../paths.ts';
import type { Answer } from '../../../route.ts';
import { pageLinks, pageOf, type Paged } from '../../../tables/paging.ts';
import { stackedTable } from '../../../tables/stacked-table.ts';
import { codeMeaning } from '../../../words/code-meaning.ts';
import { count, counted } from '../../../words/numbers.ts';
import { columnInWords } from '../../../words/return-columns.ts';
import { tableInWords } from '../../../words/return-tables.ts';
import { childLink, readsOf } from '../result-page.ts';
import type { ComparedSeen } from './routes.ts';

/** The rows of one table that are new, gone or changed. */
export function comparedTablePage(of: ComparedSeen, table: TableName): Answer {
  const one = of.compared.tables.find((compared) => compared.table === table);
  const show = of.seen.asked.query.get('show') ?? 'changed';
  if (one === undefined) return { is: 'not-found' };
  const lists = { new: one.new.length, gone: one.gone.length, changed: one.changed.length };
  const shared = { of, table, title: tableInWords[table], lists };
  if (show === 'changed') {
    const rows = pageOf(one.changed, of.seen.asked.query);
    return listPage({ ...shared, show, rows, columns: ['Child', 'Row', 'What changed'] }, (row) => [
      row.after.child,
      childLink(of.seen, row.after.child),
      keyOf(table, row.after),
      changes(table, row),
    ]);
  }
  if (show !== 'new' && show !== 'gone') return { is: 'not-found' };
  const rows = pageOf(one[show], of.seen.asked.query);
  return listPage({ ...shared, show, rows, columns: ['Child', 'Row', 'It says'] }, (row) => [
    row.child,
    childLink(of.seen, row.child),
    keyOf(table, row),
    otherCells(table, row),
  ]);
}

/** The findings that are new, gone or still there. */
export function comparedFindingsPage(of: ComparedSeen): Answer {
  const { findings } = of.compared;
  const show = of.seen.asked.query.get('show') ?? 'new';
  if (findings === undefined || (show !== 'new' && show !== 'gone' && show !== 'still')) {
    return { is: 'not-found' };
  }
  const lists = { new: findings.new.length, gone: findings.gone.length, still: findings.still.length };
  const rows = pageOf(findings[show], of.seen.asked.query);
  const columns = ['Child', 'What', 'Who can put it right'];
  return listPage(
    { of, table: 'findings', title: 'Things to put right', lists, show, rows, columns },
    (finding) => {
      const child = childOf(finding);
      return [
        child,
        childLink(of.seen, child),
        html`${finding.message} <span class="waymark-code">${finding.rule}</span>`,
        of.seen.found.ruleOf(finding.rule)?.mender ?? 'not known',
      ];
    },
  );
}

interface List<T> {
  readonly of: ComparedSeen;
  readonly table: string;
  readonly title: string;
  readonly lists: Readonly<Record<string, number>>;
  readonly show: string;
  readonly rows: Paged<T> | undefined;
  readonly columns: readonly string[];
}

/** A list of changes, a line each: the child, then what the columns say. */
function listPage<T>(
  { of, table, title, lists, show, rows, columns }: List<T>,
  lineOf: (item: T) => readonly [child: string, ...cells: readonly Fragment[]],
): Answer {
  if (rows === undefined) return { is: 'not-found' };
  const { query, seen } = of;
  const lines = rows.items.map(lineOf);
  return {
    is: 'page',
    title: `${title}: what has changed`,
    crumbs: [
      { text: 'Return', href: paths.checkReturn() },
      { text: 'Today’s return', href: paths.todaysReturn() },
      { text: 'What has changed', href: paths.compareReturns(query) },
    ],
    reads: readsOf(
      seen,
      lines.map(([child]) => child),
      'what has changed in today’s return',
    ),
    main: html`<h1 class="govuk-heading-l">${title}: what has changed</h1>
      <nav aria-label="What became of them" class="waymark-standings">
        <ul>
          ${Object.entries(lists).map(([name, number]) => {
            const words = html`${name.charAt(0).toUpperCase()}${name.slice(1)}
              <span class="waymark-number">${count(number)}</span>`;
            return name === show
              ? html`<li class="waymark-standings__current" aria-current="page">${words}</li>`
              : html`<li>
                  <a class="govuk-link" href="${paths.comparedTable(table, { ...query, show: name })}"
                    >${words}</a
                  >
                </li>`;
          })}
        </ul>
      </nav>
      ${
        rows.total === 0
          ? html`<p class="govuk-body">There are none.</p>`
          : stackedTable({
              caption: counted(rows.total, 'line', 'lines'),
              captionClasses: 'govuk-visually-hidden',
              columns: columns.map((heading) => ({ heading })),
              rows: lines.map(([, ...cells]) => cells),
            })
      }
      ${pageLinks(rows, (page) => paths.comparedTable(table, { ...query, show, page }))}
      ${downloadLinks(`${Object.keys(lists).join(', ')}: all of them`, fileLinks(paths.comparedTableFile(table), query))}`,
  };
}

/** What tells a row from the child's others; of a table with one row a child nothing does. */
function keyOf(table: TableName, row: AnyRow): Html {
  const { key, onePerChild } = layoutOf(table);
  if (onePerChild) return html`<span class="waymark-quiet">the child’s one row</span>`;
  return html`${key.filter((column) => column !== 'CHILD').map((column) => cellLine(table, row, column))}`;
}

function otherCells(table: TableName, row: AnyRow): Html {
  const { key, columns } = layoutOf(table);
  const others = Object.keys(columns).filter(
    (column) => !key.includes(column) && (row.cells[column]?.text ?? '') !== '',
  );
  return html`${others.map((column) => cellLine(table, row, column))}`;
}

function cellLine(table: TableName, row: AnyRow, column: string): Html {
  return html`<span class="waymark-reason">${columnInWords(column)} ${valueOf(table, row, column)}</span>`;
}

function changes(table: TableName, { before, after, columns }: RowChanged): Html {
  return html`${columns.map(
    (column) =>
      html`<span class="waymark-reason"
        >${columnInWords(column)} <span class="waymark-code">${column}</span>: from
        ${valueOf(table, before, column)} to ${valueOf(table, after, column)}</span
      >`,
  )}`;
}

function valueOf(table: TableName, { cells }: AnyRow, column: string): Html {
  const text = cells[column]?.text ?? '';
  const meaning = codeMeaning(table, column, text);
  return html`<strong class="waymark-nowrap">${text === '' ? 'blank' : text}</strong>${
      meaning === undefined ? '' : ` (${meaning})`
    }`;
}
