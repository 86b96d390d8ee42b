import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import type { Page } from '../../route.ts';
import { stackedTable } from '../../tables/stacked-table.ts';
import type { SettingRow } from './view.ts';

/** Targets and local policy, with where each comes from. */
export function settingsPage(view: {
  readonly targets: readonly SettingRow[];
  readonly values: readonly SettingRow[];
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
      ${table('Local policy', 'Setting', view.values, false)}`,
  };
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
