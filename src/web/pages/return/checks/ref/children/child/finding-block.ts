import { type Html, html } from '../../../../../../html.ts';
import { severityTag } from '../../../../../../words/severity.ts';
import type { Seen } from '../../../../seen.ts';
import { markedCells } from '../../../../marked-cells.ts';
import type { FindingShown } from './view.ts';

/** One finding, so that it can be acted on from here: where, what it means, how to mend it, who can. */
export function findingBlock({ links, found, rows, who }: Seen, { id, finding }: FindingShown): Html {
  const { rule: code, severity, message, at } = finding;
  const rule = found.ruleOf(code);
  const responsible = who.responsible(finding);
  const canAct =
    rule === undefined
      ? undefined
      : rule.mender === 'social worker' || rule.mender === 'personal adviser'
        ? responsible?.name
        : undefined;
  return html`<div class="waymark-finding" id="${id}">
    <h2 class="govuk-heading-s waymark-finding__what">
      ${message}
      <a class="govuk-link waymark-code" href="${links.rule(code)}">rule ${code}</a>
      ${severityTag(severity)}
    </h2>
    <p class="govuk-body">
      ${at.map((one) => html`<span class="waymark-reason">${markedCells(one, rows.at(one.table, one.row))}</span>`)}
    </p>
    ${
      rule === undefined
        ? undefined
        : html`<div class="waymark-finding__texts">
            <p class="govuk-body"><strong>What it means.</strong> ${rule.means}</p>
            <p class="govuk-body">
              <strong>How to mend it.</strong> ${rule.mend}
              <span class="waymark-reason"
                ><strong>Who can:</strong> the
                ${rule.mender}${canAct === undefined ? undefined : html` (${canAct})`}.</span
              >
            </p>
          </div>`
    }
  </div>`;
}
