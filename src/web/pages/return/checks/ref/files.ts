import type { RefusedFile } from '#returns/extraction.ts';
import type { CheckOutcome } from '../../../../checks/check-outcome.ts';
import { details } from '../../../../govuk/details.ts';
import { type Html, html } from '../../../../html.ts';
import { stackedTable } from '../../../../tables/stacked-table.ts';
import { count, counted } from '../../../../words/numbers.ts';
import { tableInWords } from '../../../../words/return-tables.ts';

/** Files that were not read, each with the reason; nothing where all were. */
export function refusedFiles(refused: readonly RefusedFile[]): Html | undefined {
  if (refused.length === 0) return undefined;
  return stackedTable({
    caption: 'Files that were not read',
    columns: [{ heading: 'File' }, { heading: 'Why' }],
    rows: refused.map(({ file, reason }) => [file, reason]),
  });
}

/** What was read, and anything to know about how. */
export function filesRead({ files, reference, left, notes, year }: CheckOutcome): Html {
  const now = files.filter((one) => one.year === year);
  const rows = now.reduce((sum, one) => sum + one.rows, 0);
  const before = files.length - now.length;
  return html`<h2 class="govuk-heading-m">Files that were read</h2>
    <p class="govuk-body">
      ${counted(now.length, 'table', 'tables')} of ${year} with
      ${counted(rows, 'row', 'rows')}${
        before === 0 ? '' : `, and ${counted(before, 'table', 'tables')} of the year before to compare with`
      }.
    </p>
    ${details({ summaryText: 'Each file', html: fileTable(files, year) })}
    ${
      reference.length === 0
        ? undefined
        : html`<p class="govuk-body">Reference files that were used: ${reference.join(', ')}.</p>`
    }
    <p class="govuk-body">
      Waymark’s own records of care were looked at too, for the rules that look back further than two years.
    </p>
    ${
      left.length === 0
        ? undefined
        : html`<p class="govuk-body">
            Left out, because they are of neither ${year} nor the year before, or of no return:
            ${left.join(', ')}.
          </p>`
    }
    ${
      notes.length === 0
        ? undefined
        : stackedTable({
            caption: 'To know about these files',
            columns: [{ heading: 'File' }, { heading: 'Column' }, { heading: 'What' }],
            rows: notes.map(({ file, column, expected }) => [file, column ?? '–', expected]),
          })
    }`;
}

function fileTable(files: CheckOutcome['files'], year: CheckOutcome['year']): Html {
  return stackedTable({
    caption: 'Each file and its table',
    captionClasses: 'govuk-visually-hidden',
    columns: [
      { heading: 'File' },
      { heading: 'Table' },
      { heading: 'Return year' },
      { heading: 'Rows', numeric: true },
    ],
    rows: files.map((one) => [
      one.file,
      html`${tableInWords[one.table]} <span class="waymark-code">${one.table}</span>`,
      one.year === year ? one.year : `${one.year}, to compare with`,
      count(one.rows),
    ]),
  });
}
