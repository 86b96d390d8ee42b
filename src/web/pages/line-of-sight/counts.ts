import { inWords } from '#calendar/words.ts';
import { populationAsAt } from '#domain/indicators/as-at.ts';
import { lineOfSight, risks } from '#domain/oversight/line-of-sight.ts';
import { fewerThan } from '../../figures/limits.ts';
import { maySee } from '../../figures/suppress.ts';
import { downloadLinks } from '../../exports/links.ts';
import { exportRoutes } from '../../exports/export-routes.ts';
import { html } from '../../html.ts';
import type { Known } from '../../known.ts';
import { fileLinks, paths } from '../../paths.ts';
import { everyoneSignedIn } from '../../policies/everyone-signed-in.ts';
import type { Page } from '../../route.ts';
import { stackedTable } from '../../tables/stacked-table.ts';
import { count } from '../../words/numbers.ts';
import { riskInWords } from '../../words/risk.ts';
import { figureHref, stands } from './view.ts';

/**
 * How many stand under a reason, where they may be told: to the nearest five, since figures beside them tell how many
 * stand under several reasons together (D03 of all homes that are not suitable).
 */
interface ReasonCounted {
  readonly words: string;
  readonly count: number | undefined;
  readonly figureHref: string | undefined;
}

/** The county's numbers for someone who sees nobody behind them. */
function reasonsCounted(known: Known): readonly ReasonCounted[] {
  const all = lineOfSight(populationAsAt(known.population, known.newest));
  return risks.map((risk) => {
    const numerator = all.filter(stands(risk)).length;
    const seen = maySee({ numerator, denominator: all.length }, 'count', known.limits);
    return {
      words: riskInWords[risk],
      count: seen ? 5 * Math.round(numerator / 5) : undefined,
      figureHref: figureHref(risk),
    };
  });
}

/**
 * The same list without anyone in it. No number of everyone: beside it, reasons that are kept back could be worked out.
 */
export function sightCountsPage(known: Known): Page {
  const { people } = known.limits;
  return {
    is: 'page',
    title: 'Line of sight',
    crumbs: [],
    reads: 'no-one',
    main: html`<h1 class="govuk-heading-l">Line of sight</h1>
      <p class="govuk-body-l waymark-lead">
        Young people at highest risk now: how many stand under each reason in the whole county. The head of
        service sees who they are, and answers for what happens next.
      </p>
      <p class="govuk-body waymark-as-at">
        From extracts up to <strong>${inWords(known.newest)}</strong>: what was done since is not in them.
      </p>
      ${stackedTable({
        caption: 'Young people, by reason',
        columns: [{ heading: 'Why' }, { heading: 'Young people', numeric: true }],
        rows: reasonsCounted(known).map(({ words, count: number, figureHref: href }) => [
          href === undefined ? words : html`<a class="govuk-link" href="${href}">${words}</a>`,
          number === undefined ? fewerThan(known.limits) : count(number),
        ]),
      })}
      ${downloadLinks('these numbers', fileLinks(paths.lineOfSightCountsFile(), {}))}
      <p class="govuk-body-s waymark-quiet waymark-lead">
        Numbers are to the nearest 5; those below ${people} are not shown, nought among them, so that nobody
        can be recognised. Someone may stand under several reasons, so the numbers do not add up to a number
        of people. Whether a senior manager looks at each of them every week is recorded nowhere yet.
      </p>`,
  };
}

/** The same numbers as a file. */
export const sightCountsExports = exportRoutes(
  paths.lineOfSightCountsFile(),
  everyoneSignedIn,
  ({ known }) => ({
    name: `line-of-sight-numbers-${known.newest}`,
    sheets: [
      {
        name: 'Line of sight',
        header: ['Why', 'Young people, to the nearest 5'],
        rows: reasonsCounted(known).map(({ words, count: number }) => [
          words,
          number ?? fewerThan(known.limits),
        ]),
      },
    ],
    people: [],
    about: 'line of sight, numbers alone',
  }),
);
