import { downloadLinks } from '../../exports/links.ts';
import { choice } from '../../forms/choice.ts';
import { button } from '../../govuk/button.ts';
import { type Fragment, type Html, html } from '../../html.ts';
import { fileLinks, paths } from '../../paths.ts';
import type { Page } from '../../route.ts';
import { stackedTable } from '../../tables/stacked-table.ts';
import { count, counted } from '../../words/numbers.ts';
import type { NextOwed, SightRow } from './row.ts';
import type { LineOfSightView } from './view.ts';

/** Those at highest risk now: who, why, whose they are, when they were last seen, and what comes next. */
export function lineOfSightPage(view: LineOfSightView): Page {
  const { rows, counts, everyone, query } = view;
  return {
    is: 'page',
    title: 'Line of sight',
    crumbs: [],
    reads: { people: rows.map(({ child }) => child), list: 'line of sight' },
    wide: true,
    main: html`<h1 class="govuk-heading-l">Line of sight</h1>
      <p class="govuk-body-l waymark-lead">
        <strong>${counted(everyone.count, 'young person', 'young people')}</strong> at highest risk now.
        Somebody should be able to say today where each of them is, and what happens next.
      </p>
      <p class="govuk-body waymark-as-at">
        From extracts up to <strong>${view.asAt}</strong>: what was done since is not in them.
      </p>
      ${nobodyNamed(view)} ${narrowing(view)}
      <nav aria-label="Why" class="waymark-standings">
        <ul>
          ${tab('Everyone', everyone.count, everyone.href, everyone.current)}
          ${counts.map(({ words, count: number, href, current }) => tab(words, number, href, current))}
        </ul>
      </nav>
      ${
        view.forSeveral === 0
          ? undefined
          : html`<p class="govuk-body-s waymark-quiet">
              ${counted(view.forSeveral, 'person stands', 'people stand')} under more than one reason, so the
              numbers add up to more than everyone.
            </p>`
      }
      ${
        rows.length === 0
          ? html`<p class="govuk-body">Nobody whom you may open stands here.</p>`
          : stackedTable({
              caption: `${counted(rows.length, 'young person', 'young people')}, the worst first, then the longest`,
              captionClasses: 'govuk-table__caption--s',
              classes: 'waymark-table--sight',
              columns: [
                { heading: 'Who' },
                { heading: 'Why, and since when' },
                { heading: 'Whose' },
                { heading: 'Last seen or spoken to' },
                { heading: 'What next, by when' },
              ],
              rows: rows.map((row) => [who(row), why(row), whose(row), seen(row), next(row.next)]),
            })
      }
      ${downloadLinks('this list', fileLinks(paths.lineOfSightFile(), query))} ${notes(view)}`,
  };
}

/** Said loudly, and a way to them. */
function nobodyNamed({ nobodyNamed: { count: number, href, current } }: LineOfSightView): Html | undefined {
  if (number === 0 && !current) return undefined;
  return html`<p class="govuk-body">
    <strong class="waymark-late">${counted(number, 'of them has', 'of them have')} nobody named.</strong>
    <a class="govuk-link" href="${href}">${current ? 'Show everyone again' : 'Show who'}</a>
  </p>`;
}

function narrowing({ query, localities, teams }: LineOfSightView): Html | undefined {
  if (localities.length < 2 && teams.length < 2) return undefined;
  const kept = (['reason', 'whose'] as const).flatMap((name) =>
    query[name] === undefined ? [] : html`<input type="hidden" name="${name}" value="${query[name]}" />`,
  );
  return html`<form method="get" action="${paths.lineOfSight()}" class="waymark-inline-form">
    ${kept}
    ${choice('locality', 'Locality', query.locality, [
      ['', 'The whole county'],
      ...localities.map((name) => [name, name] as const),
    ])}
    ${choice('team', 'Team', query.team, [
      ['', 'Every team'],
      ...teams.map(({ key, name }) => [key, name] as const),
    ])}
    ${button({ text: 'Show', classes: 'govuk-button--secondary' })}
  </form>`;
}

function tab(words: string, number: number, href: string, current: boolean): Html {
  const text = html`${words} <span class="waymark-number">${count(number)}</span>`;
  if (current) return html`<li class="waymark-standings__current" aria-current="true">${text}</li>`;
  return number === 0
    ? html`<li class="waymark-quiet">${text}</li>`
    : html`<li><a class="govuk-link" href="${href}">${text}</a></li>`;
}

function who({ name, href, age }: SightRow): Html {
  return html`<a class="govuk-link" href="${href}">${name}</a
    >${age === undefined ? undefined : html`, ${age}`}`;
}

function why({ risks }: SightRow): Html {
  return html`${risks.map(
    ({ words, since, because }) =>
      html`<span class="waymark-reason"><strong>${words}</strong>, ${since}</span>
        ${because.map((text) => html`<span class="waymark-reason waymark-code-line">${text}</span>`)}`,
  )}`;
}

function whose({ owner, team }: SightRow): Html {
  return html`${owner ?? html`<strong class="waymark-late">Nobody named</strong>`}
  ${team === undefined ? undefined : html`<span class="waymark-reason waymark-code-line">${team}</span>`}`;
}

function seen({ seen: { what, ago } }: SightRow): Html {
  return html`${what}
  ${ago === undefined ? undefined : html`<span class="waymark-reason waymark-code-line">${ago}</span>`}`;
}

function next(owed: NextOwed | undefined): Fragment {
  if (owed === undefined) return 'Nothing is due by a clock';
  const { what, source, by, soon, late } = owed;
  return html`${what}
    <span class="waymark-reason"
      >${late ? html`<strong class="waymark-late">${soon}</strong>` : html`<strong>${soon}</strong>`}${
        by === undefined ? undefined : html`, ${by}`
      }</span
    >
    <span class="waymark-reason waymark-code-line">${source}</span>`;
}

function notes({ counts }: LineOfSightView): Html {
  const counted_ = counts.filter(({ figureHref }) => figureHref !== undefined);
  return html`<h2 class="govuk-heading-s">What stands behind this list</h2>
    <p class="govuk-body-s waymark-quiet waymark-lead">
      Homes and lost contact are judged as the figures judge them:
      ${counted_.map(
        ({ words, figureHref = '' }, at) =>
          html`<a class="govuk-link" href="${figureHref}">${words.toLowerCase()}</a>${
              at === counted_.length - 1 ? '.' : ', '
            }`,
      )}
      Lost contact takes besides those whom the newest list calls not in touch. Last seen is the last visit to
      a child in care, and the last two-way contact with a care leaver.
    </p>
    <p class="govuk-body-s waymark-quiet waymark-lead">
      Recorded nowhere yet: a senior manager who answers for each of them, and a look at each within seven
      days. Until it is, this list cannot tell whether that happened.
    </p>`;
}
