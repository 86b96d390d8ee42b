import type { RuleFound } from '../../../../../checks/found.ts';
import { type Html, html } from '../../../../../html.ts';
import { stackedTable } from '../../../../../tables/stacked-table.ts';
import { count } from '../../../../../words/numbers.ts';
import { tableInWords } from '../../../../../words/return-tables.ts';
import { severityTag } from '../../../../../words/severity.ts';
import type { Seen } from '../../../seen.ts';

/** Rules that found something: the message is the link, the code small beside. */
export function rulesTable({ links }: Seen, caption: string, rules: readonly RuleFound[]): Html {
  return stackedTable({
    caption,
    classes: 'waymark-table--wide-first',
    columns: [
      { heading: 'What is wrong' },
      { heading: 'Who can mend it' },
      { heading: 'Children', numeric: true },
      { heading: 'Rows', numeric: true },
    ],
    rows: rules.map(({ code, message, severity, rule, children, rows, tables }) => [
      html`<a class="govuk-link" href="${links.rule(code)}">${message}</a>
        <span class="waymark-code">${code}</span>
        <span class="waymark-reason waymark-quiet waymark-small">
          ${severity === 'warning' ? severityTag(severity) : undefined}
          ${tables.map((table) => tableInWords[table]).join(', ')}
        </span>`,
      rule?.mender ?? 'not known',
      count(children),
      count(rows),
    ]),
  });
}
