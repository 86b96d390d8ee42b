import { nameOfSource } from '#domain/people/source.ts';
import type { At } from '#returns/ssda903/check/findings.ts';
import type { RowShown, RowsIn } from '../../checks/rows-in.ts';
import type { ToPutRight } from '../../derived/to-put-right.ts';
import type { TodaysReturn } from '../../derived/todays-return.ts';
import { type Html, html } from '../../html.ts';
import { codeMeaning } from '../../words/code-meaning.ts';
import { columnInWords } from '../../words/return-columns.ts';
import { tableInWords } from '../../words/return-tables.ts';
import { severityTag } from '../../words/severity.ts';

/** Rows of a finding that are shown one by one. */
const ROWS = 4;

/** One thing to put right: what is wrong, why it matters, what to look at and where that is recorded, what to change. */
export function thingToPutRight(
  { found, rows }: TodaysReturn,
  { finding, mender, waitsFor }: ToPutRight,
  saysWho: boolean,
): Html {
  const { rule: code, severity, message, at } = finding;
  const rule = found.ruleOf(code);
  return html`<div class="waymark-thing">
    <h3 class="govuk-heading-s waymark-thing__what">
      ${rule?.means ?? message} ${severity === 'warning' ? severityTag(severity) : undefined}
    </h3>
    <dl class="waymark-thing__parts">
      ${part('Look at', lookAt(at, rows))} ${part('Change', html`${rule?.mend ?? ''}`)}
      ${
        saysWho
          ? part(
              'Waits for',
              waitsFor === undefined
                ? html`the ${mender}${isAWorker(mender) ? ', of whom no name is recorded' : ''}`
                : html`${waitsFor.name}, the
                  ${mender}${waitsFor.team === undefined ? '' : `, ${waitsFor.team}`}`,
            )
          : undefined
      }
    </dl>
    <p class="govuk-body-s waymark-quiet waymark-thing__why">
      <strong>Why it matters.</strong> ${rule?.why ?? ''}
      <span class="waymark-reason waymark-code waymark-thing__code">SSDA903 rule ${code}: ${message}</span>
    </p>
  </div>`;
}

/** Whether the records name who it is of each young person. */
function isAWorker(mender: string): boolean {
  return mender === 'social worker' || mender === 'personal adviser';
}

function part(name: string, words: Html): Html {
  return html`<div class="waymark-thing__part">
    <dt>${name}</dt>
    <dd>${words}</dd>
  </div>`;
}

function lookAt(at: readonly At[], rows: RowsIn): Html {
  const more = at.length - ROWS;
  return html`${at.slice(0, ROWS).map((one) => rowToLookAt(one, rows.at(one.table, one.row)))}
  ${more > 0 ? html`<span class="waymark-reason waymark-quiet">and ${more} more of the same kind</span>` : undefined}`;
}

function rowToLookAt({ table, fields }: At, row: RowShown | undefined): Html {
  return html`<span class="waymark-reason"
    >${tableInWords[table]}:
    ${fields.map((field, at) => {
      const text = row?.cell(field) ?? '';
      const meaning = codeMeaning(table, field, text);
      return html`${at === 0 ? '' : '; '}${columnInWords(field)}
        <strong>${text === '' ? 'blank' : text}</strong>${meaning === undefined ? '' : ` (${meaning})`}`;
    })}
    ${whence(fields, row).map(
      (from) => html`<span class="waymark-reason waymark-quiet waymark-small">${from}</span>`,
    )}</span
  >`;
}

/** Which system's record the cells come from; of what is recorded nowhere, that. */
function whence(fields: readonly string[], row: RowShown | undefined): readonly string[] {
  const cells = fields.flatMap((field) => row?.why?.(field) ?? []);
  const said = cells.flatMap(({ how, source, because }) => {
    if (source === undefined) return because;
    const record = `Recorded in ${nameOfSource(source)} (${recordOf(source.file)}).`;
    return how === 'told' || how === 'carried' ? record : [record, because];
  });
  return [...new Set(said)];
}

/** The name of a file without its folders and ending: the record of the system that it was drawn from. */
function recordOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}
