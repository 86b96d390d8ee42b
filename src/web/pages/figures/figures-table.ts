import { spark } from '../../charts/spark.ts';
import { type Fragment, type Html, html, trusted } from '../../html.ts';
import { stackedTable } from '../../tables/stacked-table.ts';
import { type Rating, ratingInWords } from './rating.ts';
import type { FigureRow, Since } from './view.ts';

/** Figures as a table: the name is the link, the code small beside it. */
export function figuresTable(caption: string, rows: readonly FigureRow[]): Html {
  return stackedTable({
    caption,
    classes: 'waymark-table--figures',
    columns: [
      { heading: 'Figure' },
      { heading: 'Now', numeric: true },
      { heading: 'How many', numeric: true },
      { heading: 'Target', numeric: true },
      { heading: 'England', numeric: true },
      { heading: 'Neighbours', numeric: true },
      { heading: 'Since last month', numeric: true },
      { heading: 'Since last year', numeric: true },
      { heading: '36 months', wideOnly: true },
    ],
    rows: rows.map((row) => [
      html`<a class="govuk-link" href="${row.href}">${row.title}</a>
        <span class="waymark-code">${row.id}</span> ${row.marks.map(
          (mark) => html`<span class="waymark-mark">${mark}</span>`,
        )}`,
      html`<strong>${row.value}</strong>`,
      html`<span class="waymark-share">${row.of}</span>`,
      html`${row.target}
      ${
        row.tolerance === undefined
          ? undefined
          : html`<span class="waymark-quiet waymark-rating-line">within ${row.tolerance}</span>`
      }
      ${
        row.rating === undefined
          ? undefined
          : html`<span class="waymark-rating-line">${ratingMark(row.rating)}</span>`
      }`,
      row.england,
      row.neighbours,
      sinceThen(row.sinceLastMonth),
      sinceThen(row.sinceLastYear),
      spark(row.trend),
    ]),
  });
}

/** Which way, as an arrow; whether that is good, as a word where there is a good way. */
function sinceThen(since: Since | undefined): Fragment {
  if (since === undefined) return '–';
  const arrow = { up: '▲', down: '▼', level: '' }[since.goes];
  const good = since.good === undefined ? '' : since.good ? 'better' : 'worse';
  return html`<span class="waymark-nowrap">${since.change} <span aria-hidden="true">${arrow}</span></span>
    ${good === '' ? undefined : html`<span class="waymark-quiet waymark-rating-line">${good}</span>`}`;
}

const shapes: Readonly<Record<Rating, string>> = {
  'on-target': '<circle cx="7" cy="7" r="6"/>',
  near: '<path d="M7 0l7 7-7 7-7-7z"/>',
  'off-target': '<path d="M7 1l7 12H0z"/>',
};

/** A rating: a shape and a word, then a colour. */
export function ratingMark(rating: Rating): Html {
  return html`<span class="waymark-rating"
    ><svg
      class="waymark-rating__shape waymark-rating__shape--${rating}"
      viewBox="0 0 14 14"
      aria-hidden="true"
      focusable="false"
    >
      ${trusted(shapes[rating])}</svg
    >${ratingInWords[rating]}</span
  >`;
}
