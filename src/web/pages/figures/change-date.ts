import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { daysOffered } from '../../figures/as-at.ts';
import { button } from '../../govuk/button.ts';
import { dateInput } from '../../govuk/date-input.ts';
import { details } from '../../govuk/details.ts';
import { select } from '../../govuk/select.ts';
import { type Html, html } from '../../html.ts';

/** The day that figures are as at, what they stand on, and a form to look at another month-end. */
export function asAtLine(asAt: CalendarDate, newest: CalendarDate, action: string): Html {
  return html`<p class="govuk-body waymark-as-at">
      As at <strong>${inWords(asAt)}</strong>, from extracts up to ${inWords(newest)}. Figures at birthdays
      are of the twelve months to that day.
    </p>
    ${details({
      summaryText: 'Change the date',
      classes: 'waymark-change-date',
      html: html`<form method="get" action="${action}" class="waymark-inline-form">
          ${select({
            id: 'as-at',
            name: 'as-at',
            label: { text: 'Look at another date' },
            items: [...new Set([asAt, ...daysOffered(newest)])].map((day) => ({
              value: day,
              text: inWords(day),
              selected: day === asAt,
            })),
          })}
          ${button({ text: 'Change date', classes: 'govuk-button--secondary' })}
        </form>
        <form method="get" action="${action}" class="waymark-inline-form" novalidate>
          ${dateInput({
            id: 'any',
            fieldset: { legend: { text: 'Or any other day', classes: 'govuk-fieldset__legend--s' } },
            items: [box('day', 'Day', 2), box('month', 'Month', 2), box('year', 'Year', 4)],
          })}
          ${button({ text: 'Show that day', classes: 'govuk-button--secondary' })}
        </form>`,
    })}`;
}

function box(name: string, label: string, width: number) {
  return { name, label, value: '', classes: `govuk-input--width-${width}` };
}
