import { inWords } from '#calendar/words.ts';
import type { Freeze, FrozenFigure, FrozenLine } from '#domain/indicators/frozen.ts';
import { downloadLinks } from '../../../../../../exports/links.ts';
import { type Html, html } from '../../../../../../html.ts';
import type { Known } from '../../../../../../known.ts';
import { fileLinks, paths } from '../../../../../../paths.ts';
import type { Page } from '../../../../../../route.ts';
import { type Paged, pageLinks } from '../../../../../../tables/paging.ts';
import { stackedTable } from '../../../../../../tables/stacked-table.ts';
import { nameOf } from '../../../../../../words/name.ts';
import { count } from '../../../../../../words/numbers.ts';
import { placeInFigure } from '../../../../../../words/placing.ts';
import { momentInWords } from '../../../page.ts';

/** The list behind a frozen figure: who, and the reason of then. */
export function frozenPeoplePage(view: {
  readonly freeze: Freeze;
  readonly figure: FrozenFigure;
  readonly standing: FrozenLine['is'];
  readonly known: Known;
  readonly rows: Paged<FrozenLine>;
  readonly choices: readonly { readonly standing: FrozenLine['is']; readonly count: number }[];
  readonly notShown: number;
}): Page {
  const { freeze, figure, standing, known, rows, choices, notShown } = view;
  const number = String(freeze.freeze);
  return {
    is: 'page',
    title: `${figure.title}, frozen: the young people behind it`,
    crumbs: [
      { text: `Frozen as at ${inWords(freeze.asAt)}`, href: paths.freeze(number) },
      { text: figure.title, href: paths.frozenFigure(number, figure.id) },
    ],
    reads: { people: rows.items.map(({ child }) => child), list: `behind ${figure.id}, frozen ${number}` },
    main: html`<h1 class="govuk-heading-l">
        ${figure.title}, frozen: the young people behind it <span class="waymark-code">${figure.id}</span>
      </h1>
      <p class="govuk-body waymark-as-at">
        As at <strong>${inWords(freeze.asAt)}</strong>, as known on ${momentInWords(freeze.at)}.
        ${notShown === 0 ? undefined : `${count(notShown)} whom you do not support are left out.`}
      </p>
      <nav aria-label="Where they stood" class="waymark-standings">
        <ul>
          ${choices.map((one) => choice(one.standing, one.count, one.standing === standing, number, figure.id))}
        </ul>
      </nav>
      ${
        rows.total === 0
          ? html`<p class="govuk-body">Nobody stands here.</p>`
          : stackedTable({
              caption: `${placeInFigure[standing]}: ${count(rows.total)}`,
              captionClasses: 'govuk-visually-hidden',
              columns: [{ heading: 'Who' }, { heading: 'Why, as recorded then' }],
              rows: rows.items.map((line) => [
                who(line.child, known),
                html`${line.because.map((text) => html`<span class="waymark-reason">${text}</span>`)}`,
              ]),
            })
      }
      ${downloadLinks('everyone here, with the reasons of then,', fileLinks(paths.frozenPeopleFile(number, figure.id), {}))}
      ${pageLinks(rows, (page) => paths.frozenPeople(number, figure.id, { standing, page }))}`,
  };
}

function choice(
  standing: FrozenLine['is'],
  number: number,
  current: boolean,
  freeze: string,
  id: string,
): Html {
  const words = html`${placeInFigure[standing]} <span class="waymark-number">${count(number)}</span>`;
  return current
    ? html`<li class="waymark-standings__current" aria-current="true">${words}</li>`
    : html`<li>
        <a class="govuk-link" href="${paths.frozenPeople(freeze, id, { standing })}">${words}</a>
      </li>`;
}

function who(child: string, known: Known): Html {
  const person = known.person(child);
  return person === undefined
    ? html`A child who has no page now`
    : html`<a class="govuk-link" href="${paths.person(known.refOf(child))}">${nameOf(person)}</a>`;
}
