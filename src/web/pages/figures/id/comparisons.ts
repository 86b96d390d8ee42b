import type { Compared } from '#domain/benchmarks/compared.ts';
import { downloadLinks } from '../../../exports/links.ts';
import { details } from '../../../govuk/details.ts';
import { table } from '../../../govuk/table.ts';
import { type Html, html } from '../../../html.ts';
import { fileLinks, paths } from '../../../paths.ts';
import type { Comparison } from './comparison.ts';
import type { FigureView } from './view.ts';

/** What is published of region and neighbours, to be opened: of the figure itself, then of its further figures. */
export function comparisons({
  comparisons: [own, ...further],
  indicator,
  day,
}: Pick<FigureView, 'comparisons' | 'indicator' | 'day'>): Html | undefined {
  if (own === undefined) return undefined;
  const file = fileLinks(paths.neighboursFile(indicator.id), day.query);
  return html`${comparison(own, 'Region and statistical neighbours', downloadLinks('what is published of them', file))}
  ${further.map((one) => comparison(one, `${one.title}: region and statistical neighbours`))}`;
}

function comparison(
  { title, yearEnds, compared, comparedBy, breaks }: Comparison,
  summary: string,
  download?: Html,
): Html {
  const [newest] = compared;
  const percent = (value: number | undefined): string => (value === undefined ? '–' : `${value}%`);
  const rows = [
    { name: newest.region.name, of: (year: Compared) => year.region.value },
    ...newest.neighbours.map(({ name }, at) => ({
      name,
      of: (year: Compared) => year.neighbours[at]?.value,
    })),
  ];
  return details({
    summaryText: `${summary}, ${compared.at(-1)?.year ?? ''} to ${newest.year}`,
    html: html`<div
        class="waymark-scroll"
        tabindex="0"
        role="region"
        aria-label="${title}: published by area and year"
      >
        ${table({
          caption: `${title}, as published, year to ${yearEnds}`,
          captionClasses: 'govuk-table__caption--s',
          classes: 'waymark-table waymark-table--published',
          head: [
            { text: 'Area' },
            ...compared.map(({ year }) => ({ text: String(year), format: 'numeric' as const })),
          ],
          rows: rows.map(({ name, of }) => [
            { text: name },
            ...compared.map((year) => ({ text: percent(of(year)), format: 'numeric' as const })),
          ]),
        })}
      </div>
      <p class="govuk-body-s waymark-quiet">
        ${comparedBy}. A dash: not published.
        ${
          breaks.length === 0
            ? 'All years are of one definition.'
            : breaks.map(
                ({ from, because }) =>
                  html`Years from ${from} are not to be compared with earlier ones: ${because} `,
              )
        }
      </p>
      ${download}`,
  });
}
