import { inWords } from '#calendar/words.ts';
import { type Html, html } from '../../../../html.ts';
import { downloadLinks } from '../../../../exports/links.ts';
import { fileLinks, type FigurePeopleQuery, paths } from '../../../../paths.ts';
import type { Page } from '../../../../route.ts';
import { stackedTable } from '../../../../tables/stacked-table.ts';
import { pageLinks } from '../../../../tables/paging.ts';
import { count } from '../../../../words/numbers.ts';
import { placeInFigure } from '../../../../words/placing.ts';
import type { FigurePeopleView, PersonRow } from './view.ts';

/** The list behind a figure: who, and why each counts or does not. */
export function figurePeoplePage(view: FigurePeopleView): Page {
  const { indicator, rows, group, standing } = view;
  const { asAt, knownOn, query: day } = view.day;
  const where = group === undefined ? {} : { by: group.by, group: group.key };
  const at = (query: FigurePeopleQuery): string =>
    paths.figurePeople(indicator.id, { ...day, ...where, ...query });
  return {
    is: 'page',
    title: `${indicator.title}: the young people behind it`,
    crumbs: [
      { text: 'Figures', href: paths.figures(day) },
      {
        text: indicator.title,
        href: paths.figure(indicator.id, { ...day, ...(group === undefined ? {} : { by: group.by }) }),
      },
    ],
    reads: { people: rows.items.map(({ child }) => child), list: `behind ${indicator.id}` },
    main: html`<h1 class="govuk-heading-l">
        ${indicator.title}: the young people behind it <span class="waymark-code">${indicator.id}</span>
      </h1>
      <p class="govuk-body waymark-as-at">
        As at <strong>${inWords(asAt)}</strong>${
          knownOn === undefined
            ? undefined
            : html`, as the records were known on <strong>${inWords(knownOn)}</strong>`
        }${
          group === undefined
            ? undefined
            : html`, <strong>${group.words}</strong> (<a
                  class="govuk-link"
                  href="${paths.figurePeople(indicator.id, { ...day, standing })}"
                  >show everyone</a
                >)`
        }.
        ${view.notShown}
      </p>
      <nav aria-label="Where they stand" class="waymark-standings">
        <ul>
          ${view.choices.map(({ standing: one, count: number }) => choice(one, number, one === standing, at))}
        </ul>
      </nav>
      ${
        rows.total === 0
          ? html`<p class="govuk-body">Nobody stands here.</p>`
          : stackedTable({
              caption: `${placeInFigure[standing]}: ${count(rows.total)}`,
              captionClasses: 'govuk-visually-hidden',
              columns: [{ heading: 'Who' }, { heading: 'Why' }],
              rows: rows.items.map((row) => [who(row), why(row)]),
            })
      }
      ${downloadLinks('everyone here, with the reasons,', fileLinks(paths.figurePeopleFile(indicator.id), { ...day, ...where }))}
      ${pageLinks(rows, (page) => at({ standing, page }))}`,
  };
}

function choice(
  standing: FigurePeopleView['standing'],
  number: number,
  current: boolean,
  at: (query: FigurePeopleQuery) => string,
): Html {
  const words = html`${placeInFigure[standing]} <span class="waymark-number">${count(number)}</span>`;
  return current
    ? html`<li class="waymark-standings__current" aria-current="true">${words}</li>`
    : html`<li><a class="govuk-link" href="${at({ standing })}">${words}</a></li>`;
}

function who({ name, href, age }: PersonRow): Html {
  const called = href === undefined ? html`${name}` : html`<a class="govuk-link" href="${href}">${name}</a>`;
  return html`${called}${age === undefined ? undefined : html`, ${age}`}`;
}

function why({ because }: PersonRow): Html {
  return html`${because.map((reason) => html`<span class="waymark-reason">${reason}</span>`)}`;
}
