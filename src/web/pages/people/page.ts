import { downloadLinks } from '../../exports/links.ts';
import { html } from '../../html.ts';
import { fileLinks, paths } from '../../paths.ts';
import type { Page } from '../../route.ts';
import { pageLinks, type Paged } from '../../tables/paging.ts';
import { count } from '../../words/numbers.ts';
import { peopleTable } from './people-table.ts';
import type { Listed } from './view.ts';

/** The young people of whoever asks. */
export function peoplePage(whose: string, rows: Paged<Listed>): Page {
  return {
    is: 'page',
    title: 'Young people',
    crumbs: [],
    reads: { people: rows.items.map(({ child }) => child), list: 'young people' },
    main: html`<h1 class="govuk-heading-l">Young people</h1>
      <p class="govuk-body">
        ${whose} <a class="govuk-link" href="${paths.find()}">Find someone else</a>, such as a child under 16.
      </p>
      ${
        rows.total === 0
          ? html`<p class="govuk-body">
              Nobody yet. Young people stand here once an extract names you or your team as supporting them.
            </p>`
          : peopleTable(`${count(rows.total)} supported now`, rows.items)
      }
      ${rows.total === 0 ? undefined : downloadLinks('all of them', fileLinks(paths.peopleFile(), {}))}
      ${pageLinks(rows, (page) => paths.people({ page }))}`,
  };
}
