import type { Finding903 } from '#returns/ssda903/check/findings.ts';
import { childOf, type RuleFound } from '../../../../../../checks/found.ts';
import { summaryList } from '../../../../../../govuk/summary-list.ts';
import { type Html, html } from '../../../../../../html.ts';
import type { Page } from '../../../../../../route.ts';
import { pageLinks, type Paged } from '../../../../../../tables/paging.ts';
import { stackedTable } from '../../../../../../tables/stacked-table.ts';
import { counted } from '../../../../../../words/numbers.ts';
import { severityTag } from '../../../../../../words/severity.ts';
import type { Seen } from '../../../../seen.ts';
import { markedCells } from '../../../../marked-cells.ts';
import { childLink, resultPage } from '../../../../result-page.ts';
import { worker } from '../../../../worker.ts';

/** One rule: what it means, why DfE asks, how to mend it, who can; then everyone of whom it found something. */
export function rulePage(seen: Seen, rule: RuleFound, findings: Paged<Finding903>): Page {
  const { links } = seen;
  const { code, message, severity, children, rows } = rule;
  const shown = findings.items.map(childOf);
  return resultPage(seen, {
    tab: 'rules',
    title: `${message} (${code})`,
    under: { text: 'By rule', href: links.rules() },
    heading: html`<h1 class="govuk-heading-l">${message} <span class="waymark-code">${code}</span></h1>
      <p class="govuk-body">
        ${severityTag(severity)} Found in ${counted(rows, 'row', 'rows')} of
        <strong>${counted(children, 'child', 'children')}</strong>.
      </p>`,
    children: shown,
    list: `of whom rule ${code} found something`,
    main: html`${texts(rule)}
    ${stackedTable({
      caption: 'Where it stands',
      columns: [
        { heading: 'Child' },
        { heading: 'Cells to look at' },
        { heading: 'Who works with the child' },
      ],
      rows: findings.items.map((finding) => [
        childLink(seen, childOf(finding)),
        cells(seen, finding),
        worker(seen.who.responsible(finding)),
      ]),
    })}
    ${pageLinks(findings, (page) => links.rule(code, { page }))}`,
  });
}

function texts({ rule, severity }: RuleFound): Html | undefined {
  if (rule === undefined) return undefined;
  const { means, why, mend, mender } = rule;
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });
  return summaryList({
    rows: [
      row('What it means', means),
      row('Why DfE asks', why),
      row('How to mend it', mend),
      row('Who can mend it', `The ${mender}, as a rule`),
      row(
        'What it weighs',
        severity === 'error'
          ? 'An error: DfE expects it to be mended, or explained.'
          : 'A warning: look at it; it may be right as it stands.',
      ),
    ],
  });
}

function cells({ rows }: Seen, finding: Finding903): Html {
  return html`${finding.at.map(
    (at) => html`<span class="waymark-reason">${markedCells(at, rows.at(at.table, at.row))}</span>`,
  )}`;
}
