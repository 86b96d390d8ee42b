import { downloadLinks } from '../../../../../exports/links.ts';
import { button } from '../../../../../govuk/button.ts';
import { type Html, html } from '../../../../../html.ts';
import { choice } from '../../../../../forms/choice.ts';
import type { Page } from '../../../../../route.ts';
import { pageLinks } from '../../../../../tables/paging.ts';
import { counted } from '../../../../../words/numbers.ts';
import { tableInWords } from '../../../../../words/return-tables.ts';
import type { Seen } from '../../../seen.ts';
import { resultPage } from '../../../result-page.ts';
import { rulesTable } from './rules-table.ts';
import type { RulesView } from './view.ts';

/** What was found, by rule. */
export function rulesPage(seen: Seen, view: RulesView): Page {
  const { links, found } = seen;
  const { rows, severity, table, mender, sort } = view;
  return resultPage(seen, {
    tab: 'rules',
    title: 'What was found, by rule',
    heading: html`<h1 class="govuk-heading-l">What was found, by rule</h1>`,
    children: [],
    main:
      found.byRule.length === 0
        ? html`<p class="govuk-body">No rule found anything.</p>`
        : html`${filters(seen, view)}
          ${
            rows.total === 0
              ? html`<p class="govuk-body" role="status">No rule of that kind found anything.</p>`
              : rulesTable(seen, `${counted(rows.total, 'rule', 'rules')} found something`, rows.items)
          }
          ${links.rulesFile === undefined || rows.total === 0 ? undefined : downloadLinks('all of these rules', links.rulesFile({ severity, table, mender, sort }))}
          ${pageLinks(rows, (page) => links.rules({ severity, table, mender, sort, page }))}`,
  });
}

function filters(
  { links, found }: Seen,
  { severity, table, mender, sort, tables, menders }: RulesView,
): Html {
  return html`<form method="get" action="${links.rules()}" class="waymark-inline-form">
    ${
      found.warnings === 0 || found.errors === 0
        ? undefined
        : choice('severity', 'Show', severity, [
            ['', 'Errors and warnings'],
            ['error', 'Errors'],
            ['warning', 'Warnings'],
          ])
    }
    ${choice('table', 'In', table, [
      ['', 'Every table'],
      ...tables.map((name) => [name, tableInWords[name]] as const),
    ])}
    ${choice('mender', 'Mended by', mender, [['', 'Anyone'], ...menders.map((one) => [one, one] as const)])}
    ${choice('sort', 'Sort by', sort, [
      ['children', 'Most children'],
      ['rows', 'Most rows'],
      ['code', 'Code'],
    ])}
    ${button({ text: 'Show', classes: 'govuk-button--secondary' })}
  </form>`;
}
