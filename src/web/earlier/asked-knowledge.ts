import { type CalendarDate, parseCalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { addressWith } from '../forms/address.ts';
import { dayTyped, typedIn } from '../forms/typed-day.ts';
import { html } from '../html.ts';
import type { Known } from '../known.ts';
import { beingWorkedOut } from '../pages/being-worked-out.ts';
import type { Answer, Page } from '../route.ts';
import type { EarlierKnowledge } from './earlier-knowledge.ts';
import { addressTypedOut, TYPED } from './typed-in-address.ts';

const PATIENCE = 1500; // milliseconds until a page says that it is being worked out

/**
 * What the records knew on the day that an address asks for (`known`): that of now where it asks for none or for today;
 * else that of then, or a page that says why there is none yet.
 */
export async function askedKnowledge(
  {
    known: now,
    query,
    path,
  }: { readonly known: Known; readonly query: URLSearchParams; readonly path: string },
  earlier: EarlierKnowledge,
): Promise<Known | Answer> {
  const to = addressTypedOut(path, query);
  if (to !== undefined) return { is: 'go', to };
  const asked = query.get('known') ?? '';
  if (asked === '') return now;
  if (asked === TYPED) {
    const day = dayTyped(typedIn(query));
    if (typeof day !== 'string') return noSuchDay(`${day.says}.`);
  }
  const day = parseCalendarDate(asked);
  if (day === undefined) return noSuchDay('There is no such day as the one in the address.');
  if (day > now.today) return noSuchDay(`${inWords(day)} is still to come.`);
  if (day === now.today) return now;
  const begin = await earlier.begin(now);
  if (begin === undefined || day < begin.told) return noSuchDay(nothingYet(day, begin?.told));
  const then = await earlier.on(now, day, begin, PATIENCE);
  return (
    then ??
    beingWorkedOut({
      title: `As known on ${inWords(day)}`,
      says: `What the records knew on ${inWords(day)} is being read.`,
      crumbs: [],
      href: addressWith(path, query, { still: '' }),
      stillHref: addressWith(path, query, { still: 'yes' }),
      still: query.get('still') !== null,
    })
  );
}

function nothingYet(day: CalendarDate, told: CalendarDate | undefined): string {
  const begin = told === undefined ? '' : `: the records begin on ${inWords(told)}`;
  return `Nothing was known yet on ${inWords(day)}${begin}.`;
}

function noSuchDay(says: string): Page {
  return {
    is: 'page',
    status: 400,
    title: 'Nothing was known on that day',
    crumbs: [],
    reads: 'no-one',
    main: html`<h1 class="govuk-heading-l">Nothing was known on that day</h1>
      <p class="govuk-body">${says}</p>
      <p class="govuk-body">Go back and choose another day, or leave it out for what is known now.</p>`,
  };
}
