import { type Cell, type How, sourceInWords } from '#returns/ssda903/derive/cell.ts';
import type { RowShown, TableShown } from '../../checks/rows-in.ts';
import { details } from '../../govuk/details.ts';
import { type Html, html } from '../../html.ts';
import { columnInWords } from '../../words/return-columns.ts';

const howInWords: Readonly<Record<How, string>> = {
  told: 'told',
  carried: 'carried on',
  'worked-out': 'worked out',
  nowhere: 'recorded nowhere',
  'not-asked': 'not asked',
};

/** Why each cell of some rows holds what it holds, and where that comes from; nothing for rows of a file. */
export function whyCells({ table, columns, rows }: TableShown): Html | undefined {
  if (rows.every(({ why }) => why === undefined)) return undefined;
  return details({
    summaryText: rows.length === 1 ? 'Why it holds what it holds' : 'Why each row holds what it holds',
    classes: 'waymark-why',
    html: html`${rows.map((row) => whyRow(row, columns, `why-${table}-${row.row}`))}`,
  });
}

function whyRow(row: RowShown, columns: readonly string[], id: string): Html {
  return html`<p class="govuk-body waymark-why__row" id="${id}"><strong>Row ${row.row + 2}</strong></p>
    <dl class="waymark-why__cells" aria-labelledby="${id}">
      ${columns.map((column) => {
        const cell = row.why?.(column);
        return cell === undefined ? undefined : whyCell(column, cell);
      })}
    </dl>`;
}

function whyCell(column: string, cell: Cell): Html {
  const source = sourceInWords(cell);
  return html`<div class="waymark-why__cell">
    <dt>
      ${columnInWords(column)} <span class="waymark-code">${column}</span>
      <strong class="waymark-reason">${cell.text === '' ? 'blank' : cell.text}</strong>
    </dt>
    <dd>
      <span class="waymark-mark">${howInWords[cell.how]}</span> ${cell.because}
      ${
        source === '' || (cell.how === 'worked-out' && cell.source === undefined)
          ? undefined
          : html`<span class="waymark-reason waymark-quiet waymark-small">${source}</span>`
      }
    </dd>
  </div>`;
}
