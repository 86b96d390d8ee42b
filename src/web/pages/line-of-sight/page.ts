import { downloadLinks } from '../../exports/links.ts';
import { type Html, html } from '../../html.ts';
import { fileLinks, paths } from '../../paths.ts';
import type { Page } from '../../route.ts';
import { stackedTable } from '../../tables/stacked-table.ts';
import { count, counted } from '../../words/numbers.ts';
import type { LineOfSightView, SightRow } from './view.ts';

/** Those at highest risk now: who, why, whose they are, when they were last seen, and what comes next. */
export function lineOfSightPage(view: LineOfSightView, query: Readonly<Record<string, string>>): Page {
  const { rows, counts, everyone, localities } = view;
  const nobody = rows.filter(({ owner }) => owner === undefined).length;
  return {
    is: 'page',
    title: 'Line of sight',
    crumbs: [],
    reads: { people: rows.map(({ child }) => child), list: 'line of sight' },
    wide: true,
    main: html`<h1 class="govuk-heading-l">Line of sight</h1>
      <p class="govuk-body waymark-lead">
        Young people at highest risk now. Somebody should be able to say today where each of them is, and what
        happens next.
      </p>
      <p class="govuk-body waymark-as-at">
        From extracts up to <strong>${view.asAt}</strong>: what was done since is not in them.
      </p>
      <nav aria-label="Why" class="waymark-standings">
        <ul>
          ${tab('Everyone', everyone.count, everyone.href, everyone.current)}
          ${counts.map(({ words, count: number, href, current }) => tab(words, number, href, current))}
        </ul>
      </nav>
      ${
        localities.length < 2
          ? undefined
          : html`<p class="govuk-body-s">
              ${localities.map(
                ({ name, count: number, href, current }) =>
                  html`<a class="govuk-link${current ? ' govuk-!-font-weight-bold' : ''}" href="${href}"
                      >${name} ${count(number)}${current ? ' (show all)' : ''}</a
                    >${' · '}`,
              )}
            </p>`
      }
      ${
        nobody === 0
          ? undefined
          : html`<p class="govuk-body waymark-late">
              ${counted(nobody, 'young person has', 'young people have')} nobody named for them.
            </p>`
      }
      ${
        rows.length === 0
          ? html`<p class="govuk-body">Nobody whom you may open stands here.</p>`
          : stackedTable({
              caption: `${counted(rows.length, 'young person', 'young people')}, the worst first`,
              captionClasses: 'govuk-table__caption--s',
              classes: 'waymark-table--sight',
              columns: [
                { heading: 'Who' },
                { heading: 'Why' },
                { heading: 'Whose' },
                { heading: 'Last contact' },
                { heading: 'What next, by when' },
              ],
              rows: rows.map((row) => [who(row), why(row), whose(row), row.lastContact, row.next]),
            })
      }
      ${downloadLinks('this list', fileLinks(paths.lineOfSightFile(), query))}
      <p class="govuk-body-s waymark-quiet">
        Someone may stand here for several reasons, so that the numbers add up to more than everyone. Reasons
        are those of the figures:
        ${counts.map(({ words, figureHref }) =>
          figureHref === undefined
            ? undefined
            : html`<a class="govuk-link" href="${figureHref}">${words.toLowerCase()}</a>, `,
        )}
        each counted as there. A named senior owner and a look each week are recorded nowhere yet.
      </p>`,
  };
}

function tab(words: string, number: number, href: string, current: boolean): Html {
  const text = html`${words} <span class="waymark-number">${count(number)}</span>`;
  return current
    ? html`<li class="waymark-standings__current" aria-current="true">${text}</li>`
    : html`<li><a class="govuk-link" href="${href}">${text}</a></li>`;
}

function who({ name, href, age }: SightRow): Html {
  return html`<a class="govuk-link" href="${href}">${name}</a
    >${age === undefined ? undefined : html`, ${age}`}`;
}

function why({ risks }: SightRow): Html {
  return html`${risks.map(
    ({ words, because }) =>
      html`<strong>${words}</strong>
        ${because.map((text) => html`<span class="waymark-reason">${text}</span>`)}`,
  )}`;
}

function whose({ owner, team }: SightRow): Html {
  return html`${owner ?? html`<strong class="waymark-late">Nobody named</strong>`}
  ${team === undefined ? undefined : html`<span class="waymark-reason">${team}</span>`}`;
}
