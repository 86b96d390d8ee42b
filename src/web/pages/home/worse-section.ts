import type { Shown } from '../../figures/sight.ts';
import { type Html, html } from '../../html.ts';
import { stackedTable } from '../../tables/stacked-table.ts';
import type { ClearlyWorse } from './clearly-worse.ts';

const HEADING = 'Clearly worse than a year earlier';

/** What has clearly got worse in a year, or that nothing has. */
export function worseSection(worse: ClearlyWorse): Html {
  if (worse.is === 'too-early')
    return headed(
      html`The records begin on ${worse.begin}, less than a year back: there is nothing to compare with.`,
    );
  if (worse.figures.length === 0)
    return html`${headed('No figure of the scorecard is clearly worse than a year earlier.')} ${note}`;
  return html`${stackedTable({
    caption: HEADING,
    columns: [
      { heading: 'Figure' },
      { heading: 'This day', numeric: true },
      { heading: `On ${worse.since}`, numeric: true },
    ],
    rows: worse.figures.map(({ id, title, href, now, before }) => [
      html`<a class="govuk-link" href="${href}">${title}</a> <span class="waymark-code">${id}</span>`,
      shareOf(now),
      shareOf(before),
    ]),
  })}
  ${note}`;
}

function headed(says: string | Html): Html {
  return html`<h2 class="govuk-heading-m">${HEADING}</h2>
    <p class="govuk-body">${says}</p>`;
}

function shareOf({ value, of, small }: Shown): Html {
  return html`<strong>${value}</strong> (${of})
    ${small ? html`<span class="waymark-mark">small numbers</span>` : undefined}`;
}

const note = html`<p class="govuk-body-s waymark-quiet">
  Percentages that should go one way are held to this. “Clearly”: chance alone would seldom make so great a
  difference; of twenty figures one may still differ by chance.
</p>`;
