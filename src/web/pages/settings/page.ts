import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { type Fragment, type Html, html } from '../../html.ts';
import { downloadLinks } from '../../exports/links.ts';
import { fileLinks, paths } from '../../paths.ts';
import type { Page } from '../../route.ts';
import { stackedTable } from '../../tables/stacked-table.ts';
import { details } from '../../govuk/details.ts';
import type { PlaceRow, SettingRow } from './view.ts';

/** Targets, local policy and the scorecard, with where each comes from. */
export function settingsPage(view: {
  readonly targets: readonly SettingRow[];
  readonly values: readonly SettingRow[];
  readonly places: readonly PlaceRow[];
  readonly on: CalendarDate;
  readonly mayChange: boolean;
}): Page {
  return {
    is: 'page',
    title: 'Settings',
    crumbs: [{ text: 'Figures', href: paths.figures() }],
    reads: 'no-one',
    main: html`<h1 class="govuk-heading-l">Settings</h1>
      <p class="govuk-body waymark-lead">
        In force on ${inWords(view.on)}. Every change keeps its day, its reason and its author; nothing is
        overwritten.
        ${view.mayChange ? 'Choose one to change it.' : 'The head of service and the analyst can change them.'}
      </p>
      ${table('Targets', 'Figure', view.targets, true)}
      ${table('Local policy', 'Setting', view.values, false)} ${scorecard(view.places)}
      ${downloadLinks('all settings and every change', fileLinks(paths.settingsFile(), {}))}`,
  };
}

/** What stands on the scorecard, and folded away what could. */
function scorecard(places: readonly PlaceRow[]): Html {
  const others = places.filter(({ theme, mayStand }) => theme === undefined && mayStand);
  return html`${stackedTable({
    caption: 'On the scorecard',
    columns: [{ heading: 'Figure' }, { heading: 'Theme and place' }, { heading: 'From where' }],
    rows: places.filter(({ theme }) => theme !== undefined).map(placeCells),
  })}
  ${
    others.length === 0
      ? undefined
      : details({
          summaryText: `${others.length} other figures that could stand on the scorecard`,
          html: stackedTable({
            caption: 'Not on the scorecard',
            columns: [{ heading: 'Figure' }, { heading: 'Theme and place' }, { heading: 'From where' }],
            rows: others.map(placeCells),
          }),
        })
  }`;
}

function placeCells({ name, code, href, value, source, toCome }: PlaceRow): readonly Fragment[] {
  return [
    html`<a class="govuk-link" href="${href}">${name}</a> <span class="waymark-code">${code}</span>`,
    value,
    html`${source} ${toCome === undefined ? undefined : html`<span class="waymark-mark">${toCome}</span>`}`,
  ];
}

function table(caption: string, heading: string, rows: readonly SettingRow[], targets: boolean): Html {
  return stackedTable({
    caption,
    columns: [
      { heading },
      { heading: targets ? 'Target' : 'Value', numeric: true },
      ...(targets ? [{ heading: 'Tolerance', numeric: true }] : []),
      { heading: 'From where' },
    ],
    rows: rows.map((row) => [
      html`<a class="govuk-link" href="${row.href}">${row.name}</a> ${
          targets ? html`<span class="waymark-code">${row.code}</span>` : undefined
        }`,
      html`<strong>${row.value}</strong>`,
      ...(targets ? [row.tolerance ?? '–'] : []),
      html`${row.source}
      ${row.toCome === undefined ? undefined : html`<span class="waymark-mark">${row.toCome}</span>`}`,
    ]),
  });
}
