import { inWords } from '#calendar/words.ts';
import type { NothingToSend, TodaysReturn } from '../../../derived/todays-return.ts';
import { button } from '../../../govuk/button.ts';
import { type Html, html } from '../../../html.ts';
import { paths } from '../../../paths.ts';
import { count, counted } from '../../../words/numbers.ts';
import { severityInWords } from '../severity-columns.ts';
import { menders } from './menders.ts';

/** Today's return in a few lines, on the first page of the return. */
export function todaysBlock(today: TodaysReturn | NothingToSend | undefined): Html {
  return html`<section class="waymark-today" aria-labelledby="today">
    <h2 class="govuk-heading-m" id="today">Today’s return</h2>
    ${today === undefined ? waiting : today.is === 'nothing' ? nothing(today) : summary(today)}
  </section>`;
}

const waiting = html`<p class="govuk-body waymark-lead">
  What Waymark itself would send today is being worked out from the records.
  <a class="govuk-link" href="${paths.todaysReturn()}">Look again</a>.
</p>`;

function nothing({ year }: NothingToSend): Html {
  return html`<p class="govuk-body waymark-lead">No extract that was imported tells of ${year} yet.</p>`;
}

function summary({ year, asAt, findings, found, all }: TodaysReturn): Html {
  const rows = [...all.derived.tables.values()].reduce((sum, table) => sum + table.rows.length, 0);
  const waiting = menders(findings, found);
  return html`<p class="govuk-body-l waymark-lead">
      ${
        findings.length === 0
          ? html`<strong>Nothing to put right</strong>`
          : html`<strong>${counted(findings.length, 'thing', 'things')} to put right</strong> about
              ${counted(found.children, 'child', 'children')}`
      }
      in the return of ${year} that Waymark would send today.
    </p>
    <p class="govuk-body waymark-lead">
      ${counted(rows, 'row', 'rows')} from the records as they are on
      ${inWords(asAt)}${found.warnings === 0 ? '' : `: ${severityInWords(found)}`}.
    </p>
    ${
      waiting.length === 0
        ? undefined
        : html`<ul class="waymark-today__menders">
            ${waiting.map(
              ({ mender, things }) => html`<li><strong>${count(things)}</strong> for the ${mender}</li>`,
            )}
          </ul>`
    }
    <div class="waymark-today__links">
      ${button({ text: 'Open today’s return', href: paths.todaysReturn() })}
      <p class="govuk-body">
        <a class="govuk-link" href="${paths.putRight()}">Put right in the record</a>
      </p>
      <p class="govuk-body"><a class="govuk-link" href="${paths.compareReturns()}">Compare</a></p>
    </div>`;
}
