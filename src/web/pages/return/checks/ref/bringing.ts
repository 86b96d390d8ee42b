import type { Imported } from '#actions/import-extracts.ts';
import { insetText } from '../../../../govuk/inset-text.ts';
import { type Html, html } from '../../../../html.ts';
import { counted } from '../../../../words/numbers.ts';
import type { CheckSeen } from '../../check-route.ts';

/** Refused rows that are shown one by one. */
const SHOWN = 10;

/** What came of importing the files, at the top of the page; nothing where nobody asked for it. */
export function bringing({ check }: Pick<CheckSeen, 'check'>): Html | undefined {
  const { bringing: state } = check;
  if (state === undefined) return undefined;
  switch (state.is) {
    case 'going':
      return told(
        html`<p class="govuk-body">Importing these files. This page looks again every 2 seconds.</p>`,
      );
    case 'imported':
      return told(imported(state));
    default:
      return told(html`<p class="govuk-body"><strong>Nothing was imported.</strong> ${state.says}</p>`);
  }
}

function told(words: Html): Html {
  return html`<div role="status">${insetText({ html: words, classes: 'waymark-told' })}</div>`;
}

function imported({ import: id, files, refusedRows, refusedFiles }: Imported): Html {
  const sum = (count: (file: Imported['files'][number]) => number): number =>
    files.reduce((total, file) => total + count(file), 0);
  const added = counted(
    sum((file) => file.new),
    'row',
    'rows',
  );
  const changed = sum((file) => file.changed);
  return html`<p class="govuk-body">
      <strong>Import ${id ?? ''} is in.</strong> ${added} new, ${changed} changed,
      ${sum((file) => file.unchanged)} as they were.
    </p>
    ${
      refusedRows.length === 0
        ? undefined
        : html`<p class="govuk-body">${counted(refusedRows.length, 'row was', 'rows were')} refused:</p>
            <ul class="govuk-list govuk-list--bullet">
              ${refusedRows
                .slice(0, SHOWN)
                .map(({ file, row, reason }) => html`<li>${file}, row ${row}: ${reason}</li>`)}
            </ul>
            ${
              refusedRows.length > SHOWN
                ? html`<p class="govuk-body">These are the first ${SHOWN}.</p>`
                : undefined
            }`
    }
    ${
      refusedFiles.length === 0
        ? undefined
        : html`<ul class="govuk-list govuk-list--bullet">
            ${refusedFiles.map(({ file, reason }) => html`<li>${file}: ${reason}</li>`)}
          </ul>`
    }`;
}
