import { inWords } from '#calendar/words.ts';
import { details } from '../../../govuk/details.ts';
import { insetText } from '../../../govuk/inset-text.ts';
import { tag } from '../../../govuk/tag.ts';
import { type Html, html } from '../../../html.ts';
import { downloadLinks } from '../../../exports/links.ts';
import { fileLinks, paths } from '../../../paths.ts';
import type { Page } from '../../../route.ts';
import { stackedTable } from '../../../tables/stacked-table.ts';
import { sourceInWords, stateInWords } from '../../../words/duty.ts';
import { count } from '../../../words/numbers.ts';
import type { Fact } from './facts.ts';
import type { TimelineEvent } from './timeline.ts';
import type { DutyView, PersonView } from './view.ts';

const EVENTS_SHOWN = 15;
const NEWEST_SHOWN = 3;

/** A young person: who they are, four facts, what is owed and why, what happened, who has looked. */
export function personPage(view: PersonView): Page {
  return {
    is: 'page',
    title: view.name,
    crumbs: [{ text: 'Young people', href: paths.people() }],
    reads: { people: [view.child] },
    main: html`<div class="waymark-banner">
        <h1 class="govuk-heading-l">${view.name}</h1>
        <p class="govuk-body">${view.age} <span class="waymark-code">id ${view.child}</span></p>
        <p class="govuk-body-s waymark-quiet">
          Phone and address stay in your case system: the extracts do not carry them.
        </p>
      </div>
      ${view.mayOpen === undefined ? undefined : html`<p class="govuk-body waymark-lead">${view.mayOpen}</p>`}
      <dl class="waymark-facts">${view.facts.map(fact)}</dl>
      ${owed(view)} ${category(view)}
      <h2 class="govuk-heading-m">What has happened</h2>
      ${timeline(view.timeline)}
      <h2 class="govuk-heading-m">Who has opened this record</h2>
      <p class="govuk-body">${view.opened} That you opened it is noted too.</p>
      ${
        view.openings.length < 2
          ? undefined
          : details({
              summaryText: 'Everyone, newest first',
              html: html`<ul class="govuk-list">
                ${view.openings.map((opening) => html`<li>${opening}</li>`)}
              </ul>`,
            })
      }`,
  };
}

function fact({ name, says, code, more }: Fact): Html {
  return html`<div class="waymark-facts__fact">
    <dt class="govuk-body">${name}</dt>
    <dd class="govuk-body">
      <strong>${says.charAt(0).toUpperCase()}${says.slice(1)}</strong>
      ${code === undefined ? undefined : html`<span class="waymark-code">${code}</span>`}
      ${more === undefined ? undefined : html`<span class="waymark-facts__more">${more}</span>`}
    </dd>
  </div>`;
}

function owed({ owed: duties, toldUpTo, unknown, met, notOwed, dutiesFile }: PersonView): Html {
  return html`${
      duties.length === 0
        ? html`<h2 class="govuk-heading-m">What is owed</h2>
            <p class="govuk-body">Nothing is due now, as far as the extracts tell.</p>`
        : dutyTable('What is owed', duties)
    }
    <p class="govuk-body-s waymark-quiet">
      From extracts up to ${toldUpTo}: what has been done since is not in them.
    </p>
    ${folded('cannot be told from the extracts', unknown)} ${folded('done', met)}
    ${folded('not owed now', notOwed)}
    ${downloadLinks('every duty, with its reasons,', fileLinks(dutiesFile, {}))}`;
}

function folded(what: string, duties: readonly DutyView[]): Html | undefined {
  if (duties.length === 0) return undefined;
  return details({
    summaryText: `${count(duties.length)} ${what}`,
    html: dutyTable(`${count(duties.length)} ${what}`, duties, 'govuk-visually-hidden'),
  });
}

function dutyTable(
  caption: string,
  duties: readonly DutyView[],
  captionClasses = 'govuk-table__caption--m',
): Html {
  return stackedTable({
    caption,
    captionClasses,
    columns: [
      { heading: 'What' },
      { heading: 'By when' },
      { heading: 'Where it stands' },
      { heading: 'Why' },
    ],
    rows: duties.map(({ id, title, kind, source, state, when, because }) => [
      html`<strong>${title}</strong> <span class="waymark-code">${id}</span>
        <span class="waymark-reason waymark-code-line">${sourceInWords({ kind, source })}</span>`,
      when,
      tag({ text: stateInWords[state], classes: tagClass[state] }),
      html`${because.map((reason) => html`<span class="waymark-reason">${reason}</span>`)}`,
    ]),
  });
}

const tagClass: Readonly<Record<DutyView['state'], string>> = {
  overdue: 'govuk-tag--red',
  due: 'govuk-tag--yellow',
  met: 'govuk-tag--green',
  'cannot-tell': 'govuk-tag--grey',
  'not-owed': 'govuk-tag--grey',
};

function category({ category: { says, rule, because }, disagreements }: PersonView): Html {
  return html`<h2 class="govuk-heading-m">Why: ${says.charAt(0).toLowerCase()}${says.slice(1)}</h2>
    <ul class="govuk-list govuk-list--bullet">
      ${because.map((reason) => html`<li>${reason}</li>`)}
    </ul>
    <p class="govuk-body-s waymark-quiet">Rests on: ${rule}</p>
    ${
      disagreements.length === 0
        ? undefined
        : insetText({
            html: html`<p class="govuk-body"><strong>The sources disagree.</strong></p>
              ${disagreements.map((sentence) => html`<p class="govuk-body">${sentence}</p>`)}`,
          })
    }`;
}

/** What changed their life, with the newest of what recurs; everything beneath. */
function timeline(events: readonly TimelineEvent[]): Html {
  if (events.length === 0) {
    return html`<p class="govuk-body">
      Nothing dated is known yet. Events stand here as extracts bring them.
    </p>`;
  }
  const first = events.filter(({ major }, at) => major || at < NEWEST_SHOWN).slice(0, EVENTS_SHOWN);
  return html`<ol class="waymark-timeline">
      ${first.map(event)}
    </ol>
    ${
      first.length === events.length
        ? undefined
        : details({
            summaryText: `Everything, with visits, reviews and contacts (${count(events.length)})`,
            html: html`<ol class="waymark-timeline">
              ${events.map(event)}
            </ol>`,
          })
    }`;
}

function event({ on, says, major }: TimelineEvent): Html {
  return html`<li class="waymark-timeline__event${major ? '' : ' waymark-timeline__event--minor'} govuk-body">
    <span class="waymark-timeline__day">${inWords(on)}</span>
    ${major ? html`<strong>${says}</strong>` : says}
  </li>`;
}
