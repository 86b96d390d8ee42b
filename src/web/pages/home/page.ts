import { button } from '../../govuk/button.ts';
import { details } from '../../govuk/details.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import type { Page } from '../../route.ts';
import { sourceInWords } from '../../words/duty.ts';
import { count, counted } from '../../words/numbers.ts';
import type { OwedLine, TodayView } from './view.ts';

const SHOWN = 25; // of a heading: the rest is folded, so that what comes next is in sight

/** Today's list: who, what is owed, by when and why. */
export function todayPage(
  { greeting, people, toldUpTo, groups, cannotTell }: TodayView,
  names: 'own' | 'team',
): Page {
  const filled = groups.filter(({ lines }) => lines.length > 0);
  return {
    is: 'page',
    title: 'Today',
    crumbs: [],
    reads: { people: childrenOf(groups), list: 'today' },
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
      <p class="govuk-body-s waymark-quiet">
        From extracts up to ${toldUpTo}: what has been done since is not in them.
      </p>
      ${
        filled.length === 0
          ? html`<p class="govuk-body">
              Nothing is overdue, and nothing falls due in the next four weeks, as far as the extracts tell.
            </p>`
          : filled.map(({ heading, lines }) => group(heading, lines, names))
      }
      ${
        cannotTell === 0
          ? undefined
          : html`<p class="govuk-body-s waymark-quiet">
              Of ${counted(cannotTell, 'more duty', 'more duties')} it cannot be told whether they are met:
              the extracts do not carry what it takes. Each young person’s page says which.
            </p>`
      }`,
  };
}

function group(heading: string, lines: readonly OwedLine[], names: 'own' | 'team'): Html {
  const rest = lines.slice(SHOWN);
  return html`<h2 class="govuk-heading-m">
      ${heading} <span class="waymark-count">(${count(lines.length)})</span>
    </h2>
    <ul class="waymark-owed">
      ${lines.slice(0, SHOWN).map((line) => lineOf(line, names))}
    </ul>
    ${
      rest.length === 0
        ? undefined
        : details({
            summaryText: `${count(rest.length)} more`,
            html: html`<ul class="waymark-owed">
              ${rest.map((line) => lineOf(line, names))}
            </ul>`,
          })
    }`;
}

function lineOf(line: OwedLine, names: 'own' | 'team'): Html {
  return html`<li class="waymark-owed__line">
    <p class="govuk-body waymark-owed__who">
      <a class="govuk-link" href="${line.href}">${line.name}</a
      >${line.age === undefined ? undefined : html`, <span class="waymark-owed__age">${line.age}</span>`}
      ${
        names === 'team'
          ? html`<span class="waymark-reason waymark-quiet waymark-owed__by">${line.supportedBy}</span>`
          : undefined
      }
    </p>
    <p class="govuk-body">
      ${line.what}
      <span class="waymark-reason waymark-code-line">${sourceInWords(line)}</span>
    </p>
    <p class="govuk-body waymark-owed__due">
      ${line.late ? html`<span class="waymark-late">${line.soon}</span>` : html`<strong>${line.soon}</strong>`}
      <span class="waymark-reason waymark-quiet">due ${line.due}</span>
    </p>
  </li>`;
}

function childrenOf(groups: TodayView['groups']): readonly string[] {
  return [...new Set(groups.flatMap(({ lines }) => lines.map(({ child }) => child)))];
}
