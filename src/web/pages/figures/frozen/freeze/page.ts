import { inWords } from '#calendar/words.ts';
import type { Freeze } from '#domain/indicators/frozen.ts';
import type { Sight } from '../../../../figures/sight.ts';
import { downloadLinks } from '../../../../exports/links.ts';
import { type Fragment, html } from '../../../../html.ts';
import { fileLinks, paths } from '../../../../paths.ts';
import type { Page } from '../../../../route.ts';
import { stackedTable } from '../../../../tables/stacked-table.ts';
import { counted } from '../../../../words/numbers.ts';
import { ratingMark } from '../../figures-table.ts';
import { ratingRule } from '../../rating.ts';
import { momentInWords } from '../page.ts';
import type { FreezeRow } from './view.ts';

/** Every figure of a day as it was frozen. */
export function freezePage(
  freeze: Freeze,
  rows: readonly FreezeRow[],
  sight: Sight,
  moved: ReadonlyMap<string, number> | undefined,
): Page {
  const restated = rows.filter(({ now }) => now !== undefined).length;
  const ofOthers = rows.filter(({ id, now }) => now === undefined && moved?.has(id) === true).length;
  return {
    is: 'page',
    title: `Frozen as at ${inWords(freeze.asAt)}`,
    crumbs: [
      { text: 'Figures', href: paths.figures() },
      { text: 'Frozen figures', href: paths.frozen() },
    ],
    reads: 'no-one',
    wide: true,
    main: html`<h1 class="govuk-heading-l">Frozen as at ${inWords(freeze.asAt)}</h1>
      <p class="govuk-body waymark-as-at">
        As known on <strong>${momentInWords(freeze.at)}</strong>, frozen by ${freeze.by}.
        ${freeze.note === '' ? undefined : html`“${freeze.note}”`}
      </p>
      <p class="govuk-body">
        ${
          restated === 0
            ? `By today’s records every one of these figures would be the same${ofOthers === 0 ? '.' : ' number.'}`
            : html`By today’s records <strong>${counted(restated, 'figure', 'figures')}</strong> would be
                another: the last column says what. Each figure’s own page says
                why${sight === 'whole' ? ', and about whom' : ''}.`
        }
        ${
          moved === undefined
            ? 'Whether the others would be of the same people is being worked out: look again in a moment.'
            : ofOthers === 0
              ? undefined
              : html`<strong>${counted(ofOthers, 'figure', 'figures')}</strong> would be the same number, and
                  not of the same people.`
        }
      </p>
      ${stackedTable({
        caption: 'Figures',
        captionClasses: 'govuk-visually-hidden',
        columns: [
          { heading: 'Figure' },
          { heading: 'Frozen', numeric: true },
          { heading: 'How many', numeric: true },
          { heading: 'Target then', numeric: true },
          { heading: 'By today’s records' },
        ],
        rows: rows.map((row) => [
          html`<a class="govuk-link" href="${row.href}">${row.title}</a>
            <span class="waymark-code">${row.id}</span> ${
              row.note === undefined ? undefined : html`<span class="waymark-mark">${row.note}</span>`
            }`,
          html`<strong>${row.value}</strong>`,
          html`<span class="waymark-share">${row.of}</span>`,
          html`${row.target}
          ${
            row.rating === undefined
              ? undefined
              : html`<span class="waymark-rating-line">${ratingMark(row.rating)}</span>`
          }`,
          row.now === undefined
            ? sameNumber(moved?.get(row.id) ?? 0)
            : html`<span class="waymark-mark">restated</span> ${row.now}`,
        ]),
      })}
      ${downloadLinks('these figures and their splits', fileLinks(paths.freezeFile(String(freeze.freeze)), {}))}
      <p class="govuk-body-s waymark-quiet">
        ${ratingRule} Fingerprint of these figures and of everyone behind them:
        <span class="waymark-code">${freeze.digest.slice(0, 16)}</span>
      </p>`,
  };
}

function sameNumber(elsewhere: number): Fragment {
  if (elsewhere === 0) return 'the same';
  return html`the same
    <span class="waymark-mark">restated</span>
    ${counted(elsewhere, 'young person stands', 'young people stand')} elsewhere in it`;
}
