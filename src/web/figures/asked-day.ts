import { type CalendarDate, parseCalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { dayTyped, isBlank, typedIn } from '../forms/typed-day.ts';
import { button } from '../govuk/button.ts';
import { html } from '../html.ts';
import type { Known } from '../known.ts';
import type { Page } from '../route.ts';
import { figuresBegin } from './figures-begin.ts';

/**
 * The day that figures are asked for: chosen (`as-at`), or typed in three boxes; the newest where neither is there. A
 * page that says which days there are, where it is none of them.
 */
export function askedDay(query: URLSearchParams, known: Known): CalendarDate | Page {
  const chosen = query.get('as-at') ?? '';
  const typed = typedIn(query);
  if (chosen === '' && isBlank(typed)) return known.newest;
  const day =
    chosen === ''
      ? dayTyped(typed)
      : (parseCalendarDate(chosen) ?? { says: 'There is no such day as the one in the address' });
  if (typeof day !== 'string') return noSuchDay(`${day.says}.`, known);
  const begin = figuresBegin(known);
  if (known.knownOn !== undefined && day > known.newest)
    return noSuchDay(
      `Nothing of ${inWords(day)} was known yet on ${inWords(known.knownOn)}: the newest extract then was of ${inWords(known.newest)}.`,
      known,
    );
  if (day > known.today) return noSuchDay(`${inWords(day)} is still to come.`, known);
  if (day > known.newest) {
    return noSuchDay(`The newest extract is of ${inWords(known.newest)}: nothing later is known yet.`, known);
  }
  if (day < begin) return noSuchDay(`The records begin on ${inWords(begin)}.`, known);
  return day;
}

function noSuchDay(says: string, known: Known): Page {
  return {
    is: 'page',
    status: 400,
    title: 'There are no figures of that day',
    crumbs: [],
    reads: 'no-one',
    main: html`<h1 class="govuk-heading-l">There are no figures of that day</h1>
      <p class="govuk-body">${says}</p>
      <p class="govuk-body">
        Choose any day from ${inWords(figuresBegin(known))} to ${inWords(known.newest)}.
      </p>
      <form method="get">${button({ text: 'Figures of the newest day' })}</form>`,
  };
}
