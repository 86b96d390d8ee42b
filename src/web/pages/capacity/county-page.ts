import { inWords } from '#calendar/words.ts';
import { indicators } from '#domain/indicators/all.ts';
import { populationAsAt } from '#domain/indicators/as-at.ts';
import { turning, turningPoints } from '#domain/oversight/capacity.ts';
import { maySee } from '../../figures/suppress.ts';
import { html } from '../../html.ts';
import type { Known } from '../../known.ts';
import type { Page } from '../../route.ts';
import { stackedTable } from '../../tables/stacked-table.ts';
import { count } from '../../words/numbers.ts';
import { figuresTable } from '../figures/figures-table.ts';
import { figureRows } from '../figures/view.ts';
import { weightRows, weightsTable } from './weights.ts';

const OF_CAPACITY = ['B04', 'B05', 'B06', 'B07', 'A12', 'A14'] as const;

/** The county's capacity for someone who sees nobody behind it: figures and numbers, none of them small. */
export function countyCapacityPage(known: Known): Page {
  const measuring = populationAsAt(known.population, known.newest);
  const turns = turning(measuring);
  const fewer = `fewer than ${known.limits.people}`;
  const rows = figureRows(
    OF_CAPACITY.flatMap((id) => indicators.find((one) => one.id === id) ?? []),
    known,
    known.newest,
    'no-small-numbers',
  );
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
      ${figuresTable('Workers and those they support', rows)}
      ${weightsTable(weightRows(measuring), (people) =>
        maySee({ numerator: people, denominator: measuring.people.length }, 'count', known.limits)
          ? count(people)
          : fewer,
      )}
      ${stackedTable({
        caption: 'Young people who reach an age in the next twelve months',
        columns: [{ heading: 'They turn' }, { heading: 'Young people', numeric: true }],
        rows: turningPoints.map((point) => {
          const numerator = turns.filter((one) => one.point === point).length;
          return [
            point,
            maySee({ numerator, denominator: turns.length }, 'count', known.limits)
              ? count(numerator)
              : fewer,
          ];
        }),
      })}
      <p class="govuk-body-s waymark-quiet waymark-lead">
        Numbers below ${known.limits.people} are not shown, nought among them, so that nobody can be
        recognised. The head of service sees each worker and each team.
      </p>`,
  };
}
