import { downloadLinks } from '../../../../../exports/links.ts';
import { type Html, html } from '../../../../../html.ts';
import type { Page } from '../../../../../route.ts';
import { stackedTable } from '../../../../../tables/stacked-table.ts';
import { count } from '../../../../../words/numbers.ts';
import type { Seen } from '../../../seen.ts';
import { severityColumns, severityCounts } from '../../../severity-columns.ts';
import { resultPage } from '../../../result-page.ts';
import type { Share, WorkersView } from './view.ts';

/** What was found, by who works with the child: no child is named here. */
export function workersPage(seen: Seen, { workers, teams, nobody }: WorkersView): Page {
  const numbers = [{ heading: 'Children', numeric: true }, ...severityColumns(seen.found)];
  const numbersOf = (share: Share): readonly string[] => [
    count(share.children),
    ...severityCounts(seen.found, share),
  ];
  const all = nobody === undefined ? workers : [...workers, nobody];
  return resultPage(seen, {
    tab: 'workers',
    title: 'What was found, by worker and team',
    heading: html`<h1 class="govuk-heading-l">What was found, by worker and team</h1>`,
    children: [],
    main:
      all.length === 0
        ? html`<p class="govuk-body">Nothing was found about any child.</p>`
        : html`<p class="govuk-body waymark-lead">
              Each finding stands under whoever works with the child: the social worker whom the return names
              at 31 March (else the latest), or, where a care leaver’s birthday record is at fault, the
              personal adviser whom the records name now. Each rule’s page says who can mend it.
            </p>
            ${
              teams.length === 0
                ? undefined
                : stackedTable({
                    caption: 'Teams',
                    classes: 'waymark-table--wide-first',
                    columns: [{ heading: 'Team' }, ...numbers],
                    rows: teams.map((share) => [share.name, ...numbersOf(share)]),
                  })
            }
            ${stackedTable({
              caption: 'Workers',
              columns: [{ heading: 'Worker' }, { heading: 'Team' }, ...numbers],
              rows: all.map((share) => [nameOf(share), share.team ?? '–', ...numbersOf(share)]),
            })}
            ${seen.links.workersFile === undefined ? undefined : downloadLinks('these tables', seen.links.workersFile())}`,
  });
}

function nameOf({ name, href }: Share): Html {
  return href === undefined ? html`${name}` : html`<a class="govuk-link" href="${href}">${name}</a>`;
}
