import { ownFiguresInWords } from '../../figures/own-group.ts';
import { button } from '../../govuk/button.ts';
import { details } from '../../govuk/details.ts';
import { type Html, html } from '../../html.ts';
import { downloadLinks } from '../../exports/links.ts';
import { fileLinks, paths } from '../../paths.ts';
import type { Page } from '../../route.ts';
import { shortNames } from '../../words/citation.ts';
import { count, counted } from '../../words/numbers.ts';
import type { OwedLine, OwedPerson } from './owed-by-person.ts';
import type { TodayView } from './view.ts';

const SHOWN = 25; // lines of a heading: the rest is folded, so that what comes next is in sight

/** Today's list: who, what is owed, by when and why. */
export function todayPage(
  { greeting, people, toldUpTo, groups, pastMending, cannotTell, toPutRight }: TodayView,
  names: 'own' | 'team',
): Page {
  const filled = groups.filter((group) => group.people.length > 0);
  const listed = [...groups.flatMap((group) => group.people), ...pastMending];
  return {
    is: 'page',
    title: 'Today',
    crumbs: [],
    reads: { people: [...new Set(listed.map(({ child }) => child))], list: 'today' },
    main: html`<h1 class="govuk-heading-l">${greeting}</h1>
      <div class="waymark-head">
        <p class="govuk-body-l">
          ${
            names === 'own'
              ? html`You support <strong>${counted(people, 'young person', 'young people')}</strong>.`
              : html`Your team supports <strong>${counted(people, 'young person', 'young people')}</strong>.`
          }
        </p>
        ${button({ text: 'Find someone', href: paths.find(), classes: 'govuk-button--secondary' })}
      </div>
      ${names === 'team' ? forTheTeam : ownFiguresLink}
      <p class="govuk-body-s waymark-quiet">
        From extracts up to ${toldUpTo}: what has been done since is not in them.
      </p>
      ${
        filled.length === 0
          ? html`<p class="govuk-body">
              ${pastMending.length === 0 ? 'Nothing' : 'Nothing that can still be mended'} is overdue, and
              nothing falls due in the next four weeks, as far as the extracts tell.
            </p>`
          : filled.map((group) => headed(group.heading, group.people, names))
      }
      ${pastMending.length === 0 ? undefined : missed(pastMending, names)}
      ${listed.length === 0 ? undefined : downloadLinks('the whole list', fileLinks(paths.todayFile(), {}))}
      ${inTheRecord(toPutRight)}
      ${
        cannotTell === 0
          ? undefined
          : html`<p class="govuk-body-s waymark-quiet">
              Of ${counted(cannotTell, 'more duty', 'more duties')} it cannot be told whether they are met:
              the extracts do not carry what it takes. Each young person’s page says which.
            </p>`
      }
      ${listed.length === 0 ? undefined : whatIsShort()}`,
  };
}

const ownFiguresLink = html`<p class="govuk-body govuk-!-display-none-print">
  <a class="govuk-link" href="${paths.myFigures()}">${ownFiguresInWords({ by: 'worker' })}</a>
</p>`;

/** What else a manager looks after. */
const forTheTeam = html`<p class="govuk-body govuk-!-display-none-print">
  <a class="govuk-link" href="${paths.myFigures()}">${ownFiguresInWords({ by: 'team' })}</a>. Of your team:
  <a class="govuk-link" href="${paths.lineOfSight()}">who is at highest risk</a>,
  <a class="govuk-link" href="${paths.capacity()}">who holds how many</a>,
  <a class="govuk-link" href="${paths.contradictions()}">where the records contradict each other</a>,
  <a class="govuk-link" href="${paths.dataQuality()}">what is missing in them</a>.
</p>`;

/** After harm and duties: what is wrong in the record, as a number that leads to it. */
function inTheRecord(toPutRight: TodayView['toPutRight']): Html {
  const link = (text: string): Html => html`<a class="govuk-link" href="${paths.putRight()}">${text}</a>`;
  return html`<p class="govuk-body waymark-in-the-record">
    <strong>In the record:</strong>
    ${
      toPutRight === undefined
        ? link('what there is to put right is being worked out')
        : toPutRight.things === 0
          ? html`nothing to put right.`
          : html`${link(`${counted(toPutRight.things, 'thing', 'things')} to put right`)} about
            ${counted(toPutRight.people, 'young person', 'young people')}.`
    }
  </p>`;
}

function headed(heading: string, people: readonly OwedPerson[], names: 'own' | 'team'): Html {
  const first = firstOf(people);
  const rest = people.slice(first.length);
  return html`<h2 class="govuk-heading-m">
      ${heading} <span class="waymark-count">(${count(linesIn(people))})</span>
    </h2>
    ${list(first, names)}
    ${
      rest.length === 0
        ? undefined
        : details({ summaryText: `${count(linesIn(rest))} more`, html: list(rest, names) })
    }`;
}

function missed(people: readonly OwedPerson[], names: 'own' | 'team'): Html {
  return details({
    summaryText: `Missed, and past mending (${count(linesIn(people))})`,
    html: html`<p class="govuk-body">
        The time for these passed more than 14 days ago. They were missed, and stay counted as missed.
      </p>
      ${list(people, names)}`,
  });
}

function list(people: readonly OwedPerson[], names: 'own' | 'team'): Html {
  return html`<ul class="waymark-owed">
    ${people.map((person) => blockOf(person, names))}
  </ul>`;
}

function blockOf(person: OwedPerson, names: 'own' | 'team'): Html {
  return html`<li class="waymark-owed__person">
    <p class="govuk-body waymark-owed__who">
      <a class="govuk-link" href="${person.href}">${person.name}</a
      >${person.age === undefined ? undefined : html`, <span class="waymark-owed__age">${person.age}</span>`}
      ${
        names === 'team'
          ? html`<span class="waymark-reason waymark-quiet waymark-owed__by">${person.supportedBy}</span>`
          : undefined
      }
    </p>
    <ul class="waymark-owed__lines">
      ${person.lines.map(lineOf)}
    </ul>
  </li>`;
}

function lineOf({ what, source, withIt, late, soon, because }: OwedLine): Html {
  return html`<li class="waymark-owed__line">
    <p class="govuk-body">
      ${what}
      <span class="waymark-reason waymark-code-line">${source}</span>
      ${
        withIt === undefined
          ? undefined
          : html`<span class="waymark-reason waymark-code-line">One contact settles this and ${withIt}</span>`
      }
    </p>
    <p class="govuk-body waymark-owed__due">
      ${late ? html`<span class="waymark-late">${soon}</span>` : html`<strong>${soon}</strong>`}
      ${because === undefined ? undefined : html`<span class="waymark-reason waymark-quiet">${because}</span>`}
    </p>
  </li>`;
}

function whatIsShort(): Html {
  return details({
    summaryText: 'What the short names of laws stand for',
    html: html`<ul class="govuk-list">
      ${shortNames.map(({ short, whole }) => html`<li><strong>${short}</strong> ${whole}</li>`)}
    </ul>`,
  });
}

/** Whole people, for as long as their lines fit; the first always. */
function firstOf(people: readonly OwedPerson[]): readonly OwedPerson[] {
  const fit = people.findIndex((_one, at) => linesIn(people.slice(0, at + 1)) > SHOWN);
  return fit === -1 ? people : people.slice(0, Math.max(1, fit));
}

function linesIn(people: readonly OwedPerson[]): number {
  return people.reduce((total, { lines }) => total + lines.length, 0);
}
