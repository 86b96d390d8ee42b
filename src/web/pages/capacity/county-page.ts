import { inWords } from '#calendar/words.ts';
import { downloadLinks } from '../../exports/links.ts';
import { fewerThan } from '../../figures/limits.ts';
import { html } from '../../html.ts';
import type { Known } from '../../known.ts';
import { fileLinks, paths } from '../../paths.ts';
import type { Page } from '../../route.ts';
import { stackedTable } from '../../tables/stacked-table.ts';
import { count } from '../../words/numbers.ts';
import { figuresTable } from '../figures/figures-table.ts';
import { figureRows } from '../figures/view.ts';
import { countyCapacity } from './county.ts';
import { weightsTable } from './weights.ts';

/** The county's capacity for someone who sees nobody behind it: figures and numbers, none of them small. */
export function countyCapacityPage(known: Known): Page {
  const { figures, weights, ages } = countyCapacity(known);
  const people = (number: number | undefined): string =>
    number === undefined ? fewerThan(known.limits) : count(number);
  return {
    is: 'page',
    title: 'Capacity',
    crumbs: [],
    reads: 'no-one',
    wide: true,
    main: html`<h1 class="govuk-heading-l">Capacity</h1>
      <p class="govuk-body waymark-as-at">
        Of the whole county, from extracts up to <strong>${inWords(known.newest)}</strong>.
      </p>
      ${figuresTable(
        'Workers and those they support',
        figureRows(figures, known, known.newest, 'no-small-numbers'),
      )}
      ${weightsTable(weights.map((row) => ({ ...row, people: people(row.people) })))}
      ${stackedTable({
        caption: 'Young people who reach an age in the next twelve months',
        columns: [{ heading: 'They turn' }, { heading: 'Young people', numeric: true }],
        rows: ages.map(({ point, people: number }) => [point, people(number)]),
      })}
      ${downloadLinks('these tables', fileLinks(paths.countyCapacityFile(), {}))}
      <p class="govuk-body-s waymark-quiet waymark-lead">
        Numbers below ${known.limits.people} are not shown, nought among them, so that nobody can be
        recognised. The head of service sees each worker and each team.
      </p>`,
  };
}
