import type { At } from '#returns/ssda903/check/findings.ts';
import type { RowShown } from '../../checks/rows-in.ts';
import { type Html, html } from '../../html.ts';
import { codeMeaning } from '../../words/code-meaning.ts';
import { columnInWords } from '../../words/return-columns.ts';
import { tableInWords } from '../../words/return-tables.ts';

/** The cells that a finding points to in one row: the table and row, then each column with what stands there. */
export function markedCells({ table, row, fields }: At, shown: RowShown | undefined): Html {
  return html`<span class="waymark-quiet"
      >${tableInWords[table]} <span class="waymark-code">${table}</span>, row ${row + 2}:</span
    >
    ${fields.map((field, at) => {
      const text = shown?.cell(field) ?? '';
      const meaning = codeMeaning(table, field, text);
      return html`${at === 0 ? '' : '; '}${columnInWords(field)} <span class="waymark-code">${field}</span>
        <strong class="waymark-nowrap">${text === '' ? 'blank' : text}</strong
        >${meaning === undefined ? '' : ` (${meaning})`}`;
    })}`;
}
