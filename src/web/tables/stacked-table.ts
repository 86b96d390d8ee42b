import { type Fragment, type Html, html } from '../html.ts';

export interface Column {
  readonly heading: string;
  readonly numeric?: boolean;
  /** A drawing that repeats what the row says: left out on a phone. */
  readonly wideOnly?: boolean;
}

/**
 * A table whose rows become blocks on a phone, each number with its heading beside it. The first cell heads its row.
 * The roles are written out, because a row that is drawn as a block would lose them.
 */
export function stackedTable(table: {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Fragment[])[];
  readonly captionClasses?: string;
  readonly classes?: string;
}): Html {
  const { caption, columns, rows, captionClasses = 'govuk-table__caption--m', classes = '' } = table;
  return html`<table class="govuk-table waymark-table waymark-table--stacked ${classes}" role="table">
    <caption class="govuk-table__caption ${captionClasses}">
      ${caption}
    </caption>
    <thead class="govuk-table__head" role="rowgroup">
      <tr class="govuk-table__row" role="row">
        ${columns.map(
          (column) =>
            html`<th
              scope="col"
              role="columnheader"
              class="govuk-table__header${column.numeric === true ? ' govuk-table__header--numeric' : ''}"
            >
              ${column.heading}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody class="govuk-table__body" role="rowgroup">
      ${rows.map(
        (cells) =>
          html`<tr class="govuk-table__row" role="row">
            ${cells.map((cell, at) => cellOf(cell, columns[at], at))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function cellOf(cell: Fragment, column: Column | undefined, at: number): Html {
  if (at === 0) {
    return html`<th scope="row" role="rowheader" class="govuk-table__header">${cell}</th>`;
  }
  const numeric = column?.numeric === true ? ' govuk-table__cell--numeric' : '';
  const wide = column?.wideOnly === true ? ' waymark-wide-only' : '';
  return html`<td role="cell" class="govuk-table__cell${numeric}${wide}">
    <span class="waymark-label" aria-hidden="true">${column?.heading ?? ''}</span>
    <div>${cell}</div>
  </td>`;
}
