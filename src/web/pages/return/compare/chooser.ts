import { button } from '../../../govuk/button.ts';
import { dateInput } from '../../../govuk/date-input.ts';
import { type Html, html } from '../../../html.ts';
import { type CompareQuery, paths } from '../../../paths.ts';

/** What today's return is laid beside: last year's, or an earlier day's. */
export function chooser({ with: what }: CompareQuery): Html {
  const tab = (text: string, href: string, isCurrent: boolean): Html =>
    isCurrent
      ? html`<li class="waymark-standings__current" aria-current="page">${text}</li>`
      : html`<li><a class="govuk-link" href="${href}">${text}</a></li>`;
  return html`<nav aria-label="What it is compared with" class="waymark-standings">
    <ul>
      ${tab('With last year', paths.compareReturns(), what !== 'day')}
      ${tab('With an earlier day', paths.compareReturns({ with: 'day' }), what === 'day')}
    </ul>
  </nav>`;
}

/** The form for an earlier day. */
export function dayForm({ day = '', month = '', year = '' }: CompareQuery, says: string | undefined): Html {
  const box = (name: string, label: string, value: string, width: number) => ({
    name,
    label,
    value,
    classes: `govuk-input--width-${width}${says === undefined ? '' : ' govuk-input--error'}`,
  });
  return html`<form method="get" action="${paths.compareReturns()}" novalidate>
    <input type="hidden" name="with" value="day" />
    ${dateInput({
      id: 'earlier',
      fieldset: { legend: { text: 'Which day?', classes: 'govuk-fieldset__legend--m' } },
      hint: { text: 'The return as Waymark would have sent it that day. For example, 31 7 2026.' },
      items: [box('day', 'Day', day, 2), box('month', 'Month', month, 2), box('year', 'Year', year, 4)],
      ...(says === undefined ? {} : { errorMessage: { text: says } }),
    })}
    ${button({ text: 'Compare', classes: 'govuk-button--secondary' })}
  </form>`;
}
