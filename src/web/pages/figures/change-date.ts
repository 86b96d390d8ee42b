import { inWords } from '#calendar/words.ts';
import { TYPED } from '../../earlier/typed-in-address.ts';
import { daysOffered } from '../../figures/as-at.ts';
import type { DayShown } from '../../figures/day-shown.ts';
import { button } from '../../govuk/button.ts';
import { dateInput } from '../../govuk/date-input.ts';
import { details } from '../../govuk/details.ts';
import { insetText } from '../../govuk/inset-text.ts';
import { select } from '../../govuk/select.ts';
import { type Html, html } from '../../html.ts';
import type { FiguresQuery } from '../../paths.ts';

/**
 * The day that figures are as at, what they stand on, and forms to look at another day, or at what was known on one.
 * `here` is the page's own address, as for that day; `also` is what else it asks for, which another day keeps: a form
 * drops what stands in the address that it is sent to.
 */
export function asAtLine(
  day: DayShown,
  here: (query: FiguresQuery) => string,
  also: Readonly<Record<string, string | undefined>> = {},
): Html {
  const alsoKept = Object.entries(also).map(([name, value]) => kept(name, value));
  const { asAt, newest, knownOn } = day;
  return html`<p class="govuk-body waymark-as-at">
      As at <strong>${inWords(asAt)}</strong>, from extracts up to ${inWords(newest)}.
    </p>
    ${
      knownOn === undefined
        ? undefined
        : insetText({
            html: html`<strong>As the records were known on ${inWords(knownOn)}.</strong> What came or was put
              right later is left out.
              <a class="govuk-link" href="${here(asAt <= newest ? { 'as-at': asAt } : {})}"
                >Show what is known now</a
              >`,
          })
    }
    ${details({
      summaryText: 'Change the date',
      classes: 'waymark-change-date',
      html: html`<form method="get" action="${here({})}" class="waymark-inline-form">
          ${select({
            id: 'as-at',
            name: 'as-at',
            label: { text: 'Look at another date' },
            items: [...new Set([asAt, ...daysOffered(newest)])].map((one) => ({
              value: one,
              text: inWords(one),
              selected: one === asAt,
            })),
          })}
          ${kept('known', knownOn)} ${alsoKept}
          ${button({ text: 'Change date', classes: 'govuk-button--secondary' })}
        </form>
        <form method="get" action="${here({})}" class="waymark-inline-form" novalidate>
          ${threeBoxes('any', 'Or any other day')} ${kept('known', knownOn)} ${alsoKept}
          ${button({ text: 'Show that day', classes: 'govuk-button--secondary' })}
        </form>
        <form method="get" action="${here({})}" class="waymark-inline-form" novalidate>
          ${threeBoxes('knowledge', 'Or the same day, as it was known on')} ${kept('known', TYPED)}
          ${kept('as-at', day.query['as-at'])} ${alsoKept}
          ${button({ text: 'Show what was known', classes: 'govuk-button--secondary' })}
        </form>`,
    })}`;
}

function kept(name: string, value: string | undefined): Html | undefined {
  return value === undefined ? undefined : html`<input type="hidden" name="${name}" value="${value}" />`;
}

function threeBoxes(id: string, text: string): Html {
  return dateInput({
    id,
    fieldset: { legend: { text, classes: 'govuk-fieldset__legend--s' } },
    items: [box('day', 'Day', 2), box('month', 'Month', 2), box('year', 'Year', 4)],
  });
}

function box(name: string, label: string, width: number) {
  return { name, label, value: '', classes: `govuk-input--width-${width}` };
}
