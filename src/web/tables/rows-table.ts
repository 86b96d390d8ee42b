import { type Fragment, type Html, html } from '../html.ts';

/** A cell of a row of a file: what stands there, and what is wrong with it. */
export interface FileCell {
  readonly text: string;
  /** Where it is at fault: by what, as links. */
  readonly faults: readonly Html[];
}

export interface FileColumn {
  readonly words: string;
  readonly code: string;
}

/**
 * Rows as they stand in a file, under the row's number there. A cell at fault has a thick edge, a mark and the rules
 * that point to it, so that no colour is needed to see it. On a phone each row is a block of its own; between the two
 * the table scrolls in a frame, never the page.
 */
export function rowsTable(table: {
  readonly id: string;
  readonly caption: Fragment;
  /** What the frame is called, for whoever reaches it by keyboard. */
  readonly label: string;
  readonly columns: readonly FileColumn[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly FileCell[] }[];
}): Html {
  const { id, caption, label, columns, rows } = table;
  return html`<div class="waymark-file" id="${id}" role="region" aria-label="${label}" tabindex="0">
    <table class="govuk-table waymark-file__table" role="table">
      <caption class="govuk-table__caption govuk-table__caption--m">
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">Row</th>
          ${columns.map(
            ({ words, code }) =>
              html`<th scope="col" role="columnheader">
                ${words} <span class="waymark-code">${breakable(code)}</span>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          ({ number, cells }) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">
                <span class="waymark-label" aria-hidden="true">Row</span> ${number}
              </th>
              ${cells.map((cell, at) => cellOf(cell, columns[at]))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function cellOf({ text, faults }: FileCell, column: FileColumn | undefined): Html {
  const label = html`<span class="waymark-label" aria-hidden="true"
    >${column?.words ?? ''} <span class="waymark-code">${column?.code ?? ''}</span></span
  >`;
  const words =
    faults.length === 0
      ? html`${text}`
      : html`<strong>${text === '' ? 'blank' : text}</strong>
          <span class="waymark-file__mark"
            ><span aria-hidden="true">▲</span
            ><span class="govuk-visually-hidden">at fault, rule</span> ${faults.map(
              (fault, at) => html`${at === 0 ? '' : ' '}${fault}`,
            )}</span
          >`;
  const kind =
    faults.length > 0 ? 'waymark-file__fault' : text === '' ? 'waymark-file__blank' : 'waymark-file__cell';
  return html`<td role="cell" class="${kind}">${label}${words}</td>`;
}

/** A name of several words may break between them. */
function breakable(code: string): Html {
  return html`${code.split('_').map((word, at) => (at === 0 ? html`${word}` : html`_<wbr />${word}`))}`;
}
