import { details } from '../../../../../../govuk/details.ts';
import { summaryList } from '../../../../../../govuk/summary-list.ts';
import { type Html, html } from '../../../../../../html.ts';
import type { Page } from '../../../../../../route.ts';
import { rowsTable } from '../../../../../../tables/rows-table.ts';
import { counted } from '../../../../../../words/numbers.ts';
import { columnInWords } from '../../../../../../words/return-columns.ts';
import { tableInWords } from '../../../../../../words/return-tables.ts';
import type { Seen } from '../../../../seen.ts';
import { resultPage } from '../../../../result-page.ts';
import { severityInWords } from '../../../../severity-columns.ts';
import { whyCells } from '../../../../why-cells.ts';
import { worker } from '../../../../worker.ts';
import { findingBlock } from './finding-block.ts';
import type { ChildView, TableWithFindings } from './view.ts';

/** One child: every finding beside the rows it is about, and everything else that the return says of them. */
export function childPage(seen: Seen, view: ChildView): Page {
  const { links } = seen;
  const { found, named, tables, otherTables } = view;
  return resultPage(seen, {
    tab: 'children',
    title:
      found.child === ''
        ? named.name
        : view.found.findings.length === 0
          ? 'One child'
          : 'What was found about one child',
    under: { text: 'By child', href: links.children() },
    heading: html`<h1 class="govuk-heading-l">
        ${named.name}${named.isNamed ? html` <span class="waymark-code">${found.child}</span>` : undefined}
      </h1>
      <p class="govuk-body-l">
        ${found.findings.length === 0 ? 'Nothing was found about them.' : `${severityInWords(found)} to look at`}
      </p>`,
    children: [found.child],
    main: html`${people(view)}
    ${tables.map(
      (table) =>
        html`<section class="waymark-section">
          ${tableOf(table)} ${whyCells(table.shown)} ${table.findings.map((one) => findingBlock(seen, one))}
        </section>`,
    )}
    ${
      otherTables.length === 0
        ? undefined
        : tables.length === 0
          ? html`${otherTables.map((table) => html`${tableOf(table)} ${whyCells(table.shown)}`)}`
          : details({
              summaryText: `${counted(otherTables.length, 'other table', 'other tables')} of this child, where nothing was found`,
              html: html`${otherTables.map((table) => html`${tableOf(table)} ${whyCells(table.shown)}`)}`,
            })
    }
    ${neighbours(seen, view)}`,
  });
}

function people({ named, found }: ChildView): Html | undefined {
  if (found.child === '') return undefined;
  const row = (key: string, value: Html) => ({ key: { text: key }, value: { html: value } });
  const { socialWorker, personalAdviser, href } = named;
  return summaryList({
    classes: 'waymark-who',
    rows: [
      row('Social worker', worker(socialWorker)),
      ...(personalAdviser === undefined ? [] : [row('Personal adviser', worker(personalAdviser))]),
      ...(href === undefined
        ? []
        : [row('Record', html`<a class="govuk-link" href="${href}">Open their record</a>`)]),
    ],
  });
}

function tableOf({ shown, faultsAt }: TableWithFindings): Html {
  const { table, file, columns, rows } = shown;
  return rowsTable({
    id: `table-${table}`,
    label: `${tableInWords[table]}, rows of the file`,
    caption: html`${tableInWords[table]} <span class="waymark-code">${table}</span>
      <span class="waymark-reason waymark-quiet waymark-small">${file}</span>`,
    columns: columns
      .filter((column) => column !== 'CHILD')
      .map((column) => ({ words: columnInWords(column), code: column })),
    rows: rows.map((row) => ({
      number: row.row + 2,
      cells: columns
        .filter((column) => column !== 'CHILD')
        .map((column) => ({
          text: row.cell(column) ?? '',
          faults: faultsAt(row.row, column).map(
            ({ id, finding }) => html`<a class="govuk-link" href="#${id}">${finding.rule}</a>`,
          ),
        })),
    })),
  });
}

function neighbours({ links }: Seen, { before, after }: ChildView): Html {
  return html`<p class="govuk-body waymark-neighbours">
    ${before === undefined ? undefined : html`<a class="govuk-link" href="${links.child(before.ref)}">Child before</a>`}
    ${after === undefined ? undefined : html`<a class="govuk-link" href="${links.child(after.ref)}">Next child</a>`}
  </p>`;
}
