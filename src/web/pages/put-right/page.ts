import { ageOn } from '#calendar/age.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import { type PersonToPutRight, thingsIn } from '../../derived/to-put-right.ts';
import type { TodaysReturn } from '../../derived/todays-return.ts';
import { choice } from '../../forms/choice.ts';
import { downloadLinks } from '../../exports/links.ts';
import { button } from '../../govuk/button.ts';
import { type Html, html } from '../../html.ts';
import type { Known } from '../../known.ts';
import { fileLinks, paths } from '../../paths.ts';
import type { Page } from '../../route.ts';
import { pageLinks, type Paged } from '../../tables/paging.ts';
import type { Viewer } from '../../viewer.ts';
import { nameOf } from '../../words/name.ts';
import { counted } from '../../words/numbers.ts';
import { thingToPutRight } from './thing.ts';

export const TITLE = 'Put right in the record';

/** What there is to put right, in the order in which it is to be done. */
export interface PutRightView {
  readonly known: Known;
  readonly viewer: Viewer;
  readonly day: CalendarDate;
  readonly toldUpTo: string;
  /** Undefined where no extract tells of the year yet. */
  readonly today: TodaysReturn | undefined;
  /** Everyone asked for, and those of this page. */
  readonly all: readonly PersonToPutRight[];
  readonly rows: Paged<PersonToPutRight>;
  /** Whom things wait for, to choose from. */
  readonly menders: readonly string[];
  readonly waits: string | undefined;
}

/** The worklist: each young person with what is wrong in the record, why it matters and what to change. */
export function putRightPage(view: PutRightView): Page {
  const { today, rows, all, viewer, waits, menders } = view;
  const whole = viewer.role === 'head-of-service' || viewer.role === 'analyst';
  return {
    is: 'page',
    title: TITLE,
    crumbs: whole
      ? [
          { text: 'Return', href: paths.checkReturn() },
          { text: 'Today’s return', href: paths.todaysReturn() },
        ]
      : [],
    reads: { people: rows.items.map(({ person }) => person.child), list: 'to put right in the record' },
    main: html`<h1 class="govuk-heading-l">${TITLE}</h1>
      ${
        today === undefined || all.length === 0
          ? nothing(view)
          : html`<p class="govuk-body-l waymark-lead">
                <strong>${counted(thingsIn(all), 'thing', 'things')}</strong> about
                ${counted(all.length, 'young person', 'young people')}${
                  viewer.role === 'personal-adviser' ? ', that you can put right' : ''
                }.
              </p>
              <p class="govuk-body waymark-lead">
                Change it in the record it comes from. It leaves this list with the next extract that has it
                right.
              </p>
              <p class="govuk-body-s waymark-quiet">From extracts up to ${view.toldUpTo}.</p>`
      }
      ${viewer.role !== 'personal-adviser' && menders.length > 1 ? filter(view) : undefined}
      ${today === undefined ? undefined : rows.items.map((one) => personBlock(view, today, one))}
      ${rows.total === 0 ? undefined : downloadLinks('this list', fileLinks(paths.putRightFile(), { waits }))}
      ${pageLinks(rows, (page) => paths.putRight({ waits, page }))} ${whole ? withoutAPage(view) : undefined}`,
  };
}

function nothing({ today, viewer, toldUpTo }: PutRightView): Html {
  if (today === undefined) {
    return html`<p class="govuk-body waymark-lead">
      No extract of this year has come in yet. Once one has, what needs putting right stands here.
    </p>`;
  }
  return html`<p class="govuk-body-l waymark-lead">
      <strong>Nothing to put right.</strong>
      ${
        viewer.role === 'personal-adviser'
          ? 'What you keep about the young people you support is in order, as far as the extracts tell. Thank you.'
          : 'The record is in order, as far as the extracts tell.'
      }
    </p>
    <p class="govuk-body-s waymark-quiet">From extracts up to ${toldUpTo}.</p>`;
}

/** What is about children who have no page of their own: adopted, or rows without an id. */
function withoutAPage({ today, all, waits }: PutRightView): Html | undefined {
  const more = (today?.findings.length ?? 0) - thingsIn(all);
  if (more === 0 || waits !== undefined) return undefined;
  return html`<p class="govuk-body waymark-lead">
    ${counted(more, 'more thing is', 'more things are')} about children who have no record to open here, such
    as those who were adopted:
    <a class="govuk-link" href="${paths.todaysChildren()}">today’s return, by child</a>.
  </p>`;
}

function filter({ menders, waits }: PutRightView): Html {
  return html`<form method="get" action="${paths.putRight()}" class="waymark-inline-form">
    ${choice('waits', 'Waits for', waits, [['', 'Anyone'], ...menders.map((one) => [one, `The ${one}`] as const)])}
    ${button({ text: 'Show', classes: 'govuk-button--secondary' })}
  </form>`;
}

function personBlock(view: PutRightView, today: TodaysReturn, { person, things }: PersonToPutRight): Html {
  const { known, day, viewer } = view;
  const { born } = person.identity;
  return html`<section class="waymark-put-right">
    <h2 class="govuk-heading-m waymark-put-right__who">
      <a class="govuk-link" href="${paths.person(known.refOf(person.child))}">${nameOf(person)}</a
      >${born === undefined ? undefined : html`<span class="waymark-count">, ${ageOn(born, day)}</span>`}
      <span class="waymark-code">id ${person.child}</span>
    </h2>
    ${things.map((thing) => thingToPutRight(today, thing, viewer.role !== 'personal-adviser'))}
  </section>`;
}
