import { downloadLinks } from '../../exports/links.ts';
import { html } from '../../html.ts';
import { fileLinks, paths } from '../../paths.ts';
import type { Page } from '../../route.ts';
import { stackedTable } from '../../tables/stacked-table.ts';
import { count } from '../../words/numbers.ts';
import type { DataQualityView } from './view.ts';

/** What is missing, in which figures, and who can mend it. Nobody is named but workers. */
export function dataQualityPage(view: DataQualityView): Page {
  const { missing, menders, extracts } = view;
  return {
    is: 'page',
    title: 'Data quality',
    crumbs: [{ text: 'Figures', href: paths.figures() }],
    reads: 'no-one',
    main: html`<h1 class="govuk-heading-l">Data quality</h1>
      <p class="govuk-body waymark-lead">
        <strong>${view.complete}</strong> of the fields that every record should have are there (<a
          class="govuk-link"
          href="${paths.figure('I14')}"
          >I14</a
        >). Below is what the scorecard cannot tell for want of a record, and who can mend it.
      </p>
      ${
        missing.length === 0
          ? html`<p class="govuk-body">Nothing is missing for any figure of the scorecard.</p>`
          : stackedTable({
              caption: 'What is missing',
              columns: [
                { heading: 'Missing' },
                { heading: 'For the figure' },
                { heading: 'Young people', numeric: true },
              ],
              rows: missing.map(({ what, id, title, people, href }) => [
                what,
                html`${title} <span class="waymark-code">${id}</span>`,
                html`<a class="govuk-link" href="${href}">${count(people)}</a>`,
              ]),
            })
      }
      ${
        menders.length === 0
          ? undefined
          : stackedTable({
              caption: 'Who can mend it',
              columns: [
                { heading: 'Worker' },
                { heading: 'Team' },
                { heading: 'Young people', numeric: true },
                { heading: 'Things missing', numeric: true },
              ],
              rows: menders.map(({ name, team, people, things }) => [
                name,
                team,
                count(people),
                count(things),
              ]),
            })
      }
      ${downloadLinks('both tables', fileLinks(paths.dataQualityFile(), {}))}
      ${stackedTable({
        caption: 'How new the extracts are',
        columns: [{ heading: 'Extract' }, { heading: 'Newest' }, { heading: 'That is', numeric: true }],
        rows: extracts.map(({ kind, newest, old }) => [kind, newest, old]),
      })}
      <p class="govuk-body">
        Other faults have their own pages:
        <a class="govuk-link" href="${paths.contradictions()}">contradictions</a>, and for workers what to
        <a class="govuk-link" href="${paths.putRight()}">put right</a> for the return.
      </p>`,
  };
}
