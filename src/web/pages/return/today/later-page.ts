import type { SetApart } from '#returns/ssda903/derive/check-in-steps.ts';
import { childOf } from '../../../checks/found.ts';
import { html } from '../../../html.ts';
import { paths } from '../../../paths.ts';
import type { Answer } from '../../../route.ts';
import { pageLinks, pageOf } from '../../../tables/paging.ts';
import { stackedTable } from '../../../tables/stacked-table.ts';
import { counted } from '../../../words/numbers.ts';
import { childLink, resultPage } from '../result-page.ts';
import type { TodaysSeen } from './today-route.ts';

const whyApart: Readonly<Record<SetApart['is'], string>> = {
  'to-come': 'Not due yet',
  untold: 'No extract carries it',
};

/** Findings that nobody can mend now, each with the reason. */
export function laterPage(seen: TodaysSeen): Answer {
  const { today, asked } = seen;
  const rows = pageOf(today.apart, asked.query);
  if (rows === undefined) return { is: 'not-found' };
  return resultPage(seen, {
    tab: 'summary',
    title: 'Not for anybody to mend now',
    under: { text: 'Summary', href: paths.todaysReturn() },
    heading: html`<h1 class="govuk-heading-l">Not for anybody to mend now</h1>
      <p class="govuk-body waymark-lead">
        The rules judge a return as if 31 March had passed and every table were there. These findings say only
        that something is still to come, or that no extract carries it. They stand on nobody’s list.
      </p>`,
    children: rows.items.map(({ finding }) => childOf(finding)),
    list: 'of whom something in today’s return is not due yet, or not carried',
    main:
      rows.total === 0
        ? html`<p class="govuk-body">There are none.</p>`
        : html`${stackedTable({
            caption: counted(rows.total, 'finding', 'findings'),
            columns: [{ heading: 'Child' }, { heading: 'What' }, { heading: 'Why not now' }],
            rows: rows.items.map(({ finding, is, why }) => [
              childLink(seen, childOf(finding)),
              html`${finding.message} <span class="waymark-code">${finding.rule}</span>`,
              html`<strong>${whyApart[is]}.</strong> ${why}`,
            ]),
          })}
          ${pageLinks(rows, (page) => paths.todaysApart({ page }))}`,
  });
}
