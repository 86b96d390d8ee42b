import type { Unit } from '#domain/indicators/indicator.ts';
import { bar } from '../../../charts/bar.ts';
import { rangeBar } from '../../../charts/range-bar.ts';
import type { Limits } from '../../../figures/suppress.ts';
import type { Shown } from '../../../figures/sight.ts';
import { type Html, html } from '../../../html.ts';
import { stackedTable } from '../../../tables/stacked-table.ts';
import type { SplitRow } from '../split-rows.ts';
import type { SplitView } from './split-view.ts';

/** A figure, group by group: the number, its range, and the way to the people. */
export function splitTable(split: SplitView, now: Shown, unit: Unit): Html {
  const share = unit === 'percent';
  const drawn = split.rows.some(({ number }) => number !== undefined);
  return html`<h2 class="govuk-heading-m" id="split">Split by ${split.heading.toLowerCase()}</h2>
    <nav aria-label="Split by" class="waymark-standings govuk-!-display-none-print">
      <ul>
        ${split.choices.map(({ text, href, current }) =>
          current
            ? html`<li class="waymark-standings__current" aria-current="true">${text}</li>`
            : html`<li><a class="govuk-link" href="${href}">${text}</a></li>`,
        )}
      </ul>
    </nav>
    ${
      split.rows.length === 0
        ? html`<p class="govuk-body">Nobody is in this figure on this day.</p>`
        : stackedTable({
            caption: `By ${split.heading.toLowerCase()}`,
            captionClasses: 'govuk-visually-hidden',
            columns: [
              { heading: split.heading },
              { heading: 'Now', numeric: true },
              { heading: 'How many', numeric: true },
              ...(share ? [{ heading: 'Beside everyone else' }] : []),
              ...(drawn
                ? [{ heading: share ? '0 to 100%, everyone marked' : 'Beside each other', wideOnly: true }]
                : []),
            ],
            rows: split.rows.map((row) => [
              row.href === undefined
                ? nameOf(row)
                : html`<a class="govuk-link" href="${row.href}">${nameOf(row)}</a>`,
              html`<strong>${row.value}</strong> ${
                  row.small ? html`<span class="waymark-mark">small</span>` : undefined
                }`,
              row.hidden ? row.of : html`<span class="waymark-share">${row.of}</span>`,
              ...(share ? [row.beside ?? '–'] : []),
              ...(drawn ? [drawing(row, split, now)] : []),
            ]),
          })
    }
    ${share && drawn ? rangeNote : undefined}
    ${split.rows.some(({ hidden }) => hidden) ? hiddenNote(split.limits) : undefined}`;
}

const rangeNote = html`<p class="govuk-body-s waymark-quiet">
  The line through each dot is the range in which chance alone could leave it, 19 times in 20; the upright
  mark is everyone together. “Higher” and “lower” are said only where chance alone would seldom make so great
  a difference; of twenty groups one may still differ by chance.
</p>`;

function hiddenNote({ people, group }: Limits): Html {
  return html`<p class="govuk-body-s waymark-quiet">
    “Too few”: fewer than ${group} young people, or fewer than ${people} of whom it is so, or is not. “To
    protect a smaller number”: enough young people, but from this row someone could work out one of too few.
  </p>`;
}

function nameOf({ name, withUnknown }: SplitRow): string {
  return withUnknown ? `${name}, with those of whom it is not known` : name;
}

function drawing(row: SplitRow, split: SplitView, now: Shown): Html | undefined {
  if (row.number === undefined) return undefined;
  if (row.range !== undefined) return rangeBar(row.number, row.range, now.number);
  return bar(
    row.number / split.fullBar,
    now.number === undefined || now.number > split.fullBar ? undefined : now.number / split.fullBar,
  );
}
