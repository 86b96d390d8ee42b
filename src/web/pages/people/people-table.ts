import { type Html, html } from '../../html.ts';
import { stackedTable } from '../../tables/stacked-table.ts';
import type { Listed } from './view.ts';

/** People as a table: the name is the link. */
export function peopleTable(caption: string, people: readonly Listed[]): Html {
  return stackedTable({
    caption,
    columns: [{ heading: 'Who' }, { heading: 'Category' }, { heading: 'Supported by' }],
    rows: people.map(({ name, href, age, category, code, workers, team }) => [
      html`<a class="govuk-link" href="${href}">${name}</a>${age === undefined ? undefined : html`, ${age}`}`,
      html`${category} <span class="waymark-code">${code}</span>`,
      html`${workers}${team === undefined ? undefined : html`<span class="waymark-reason waymark-quiet">${team}</span>`}`,
    ]),
  });
}
