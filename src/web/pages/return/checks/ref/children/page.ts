import { NOBODY } from '../../../../../checks/who.ts';
import { choice } from '../../../../../forms/choice.ts';
import { button } from '../../../../../govuk/button.ts';
import { type Html, html } from '../../../../../html.ts';
import type { Page } from '../../../../../route.ts';
import { pageLinks } from '../../../../../tables/paging.ts';
import { counted } from '../../../../../words/numbers.ts';
import type { Seen } from '../../../seen.ts';
import { resultPage } from '../../../result-page.ts';
import { childrenTable } from './children-table.ts';
import type { ChildrenView } from './view.ts';

/** What was found, by child. */
export function childrenPage(seen: Seen, view: ChildrenView): Page {
  const { links, found } = seen;
  const { rows, severity, sort, worker } = view;
  return resultPage(seen, {
    tab: 'children',
    title: 'What was found, by child',
    heading: html`<h1 class="govuk-heading-l">What was found, by child</h1>`,
    children: rows.items.map(({ child }) => child),
    list: 'children of a return of whom something was found',
    main:
      found.byChild.length === 0
        ? html`<p class="govuk-body">Nothing was found about any child.</p>`
        : html`${filters(seen, view)}
          ${
            rows.total === 0
              ? html`<p class="govuk-body" role="status">Nothing of that kind was found about any child.</p>`
              : childrenTable(seen, counted(rows.total, 'child', 'children'), rows.items)
          }
          ${pageLinks(rows, (page) => links.children({ severity, sort, worker, page }))}`,
  });
}

function filters({ links, found }: Seen, { severity, sort, worker, workers }: ChildrenView): Html {
  return html`<form method="get" action="${links.children()}" class="waymark-inline-form">
    ${
      found.warnings === 0 || found.errors === 0
        ? undefined
        : choice('severity', 'Show', severity, [
            ['', 'Errors and warnings'],
            ['error', 'Children with errors'],
            ['warning', 'Children with warnings'],
          ])
    }
    ${choice('worker', 'Who works with them', worker, [
      ['', 'Anyone'],
      ...workers.map(({ ref: value, name }) => [value, name] as const),
      [NOBODY, 'Nobody named'],
    ])}
    ${choice('sort', 'Sort by', sort, [
      ['errors', 'Most errors'],
      ['findings', 'Most findings'],
      ['child', 'Id'],
    ])}
    ${button({ text: 'Show', classes: 'govuk-button--secondary' })}
  </form>`;
}
