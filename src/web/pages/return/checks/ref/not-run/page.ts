import { details } from '../../../../../govuk/details.ts';
import { type Html, html } from '../../../../../html.ts';
import type { Page } from '../../../../../route.ts';
import { stackedTable } from '../../../../../tables/stacked-table.ts';
import { count, counted } from '../../../../../words/numbers.ts';
import type { Seen } from '../../../seen.ts';
import { resultPage } from '../../../result-page.ts';
import type { LackingTheSame, NotRunView, RuleNamed } from './view.ts';

/** What was not checked: what it lacks, what to give, and what even then cannot be told. */
export function notRunPage(seen: Seen, { notRun, undecided, failed }: NotRunView): Page {
  const { rules } = seen.outcome;
  return resultPage(seen, {
    tab: 'not-run',
    title: 'What was not checked',
    heading: html`<h1 class="govuk-heading-l">What was not checked</h1>`,
    children: [],
    main:
      notRun.length + undecided.length + failed.length === 0
        ? html`<p class="govuk-body">Every one of the ${count(rules)} rules was checked, in every row.</p>`
        : html`${notRun.length === 0 ? undefined : lackingTable(notRun)}
          ${undecided.length === 0 ? undefined : undecidedTable(undecided)}
          ${failed.length === 0 ? undefined : failures(failed)}`,
  });
}

function lackingTable(groups: readonly LackingTheSame[]): Html {
  return stackedTable({
    caption: 'Rules that were not run',
    classes: 'waymark-table--half-first',
    columns: [{ heading: 'What is missing, and what to do' }, { heading: 'Rules' }],
    rows: groups.map(({ lacking, rules }) => [
      html`${lacking.map(
        ({ what, give }) =>
          html`<span class="waymark-reason">${what}</span>
            <span class="waymark-reason waymark-quiet waymark-small">${give}</span>`,
      )}`,
      details({
        summaryText: counted(rules.length, 'rule', 'rules'),
        html: ruleList(rules),
        classes: 'waymark-details-in-cell',
      }),
    ]),
  });
}

function undecidedTable(undecided: NotRunView['undecided']): Html {
  return stackedTable({
    caption: 'Rules that could not tell of some rows',
    columns: [{ heading: 'Rule' }, { heading: 'What it would take' }, { heading: 'Rows', numeric: true }],
    rows: undecided.map((rule) => [
      named(rule),
      html`${rule.lacking.map(({ what, give }) => html`<span class="waymark-reason">${what}. ${give}</span>`)}`,
      count(rule.rows),
    ]),
  });
}

function failures(failed: readonly RuleNamed[]): Html {
  return html`<h2 class="govuk-heading-m">Rules that failed</h2>
    <p class="govuk-body waymark-lead">
      These stopped because of a fault in Waymark, and judged nothing. Please tell whoever looks after Waymark
      which they are.
    </p>
    ${ruleList(failed)}`;
}

function ruleList(rules: readonly RuleNamed[]): Html {
  return html`<ul class="govuk-list waymark-small">
    ${rules.map((rule) => html`<li>${named(rule)}</li>`)}
  </ul>`;
}

function named({ code, message }: RuleNamed): Html {
  return html`${message} <span class="waymark-code">${code}</span>`;
}
