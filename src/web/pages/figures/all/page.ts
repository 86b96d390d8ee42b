import type { DayShown } from '../../../figures/day-shown.ts';
import { details } from '../../../govuk/details.ts';
import { type Html, html } from '../../../html.ts';
import { paths } from '../../../paths.ts';
import type { Page } from '../../../route.ts';
import { asAtLine } from '../change-date.ts';
import { figuresTable } from '../figures-table.ts';
import { downloads, tableNotes } from '../page.ts';
import type { Limits } from '../../../figures/suppress.ts';
import type { FigureRow } from '../view.ts';

/** A figure that nothing records yet, and what it waits for. */
interface Awaited {
  readonly id: string;
  readonly title: string;
  readonly awaits: string;
}

function family(heading: string, rows: readonly FigureRow[], awaited: readonly Awaited[]): Html {
  const waiting =
    awaited.length === 0
      ? undefined
      : details({
          summaryText: `${awaited.length} more, recorded nowhere yet`,
          html: html`<ul class="govuk-list">
            ${awaited.map(
              ({ id, title, awaits }) =>
                html`<li>
                  <a class="govuk-link" href="${paths.figure(id)}">${title}</a>
                  <span class="waymark-code">${id}</span>
                  <span class="waymark-quiet">waits for ${awaits}</span>
                </li>`,
            )}
          </ul>`,
        });
  return rows.length === 0
    ? html`<h2 class="govuk-heading-m">${heading}</h2>
        ${waiting}`
    : html`${figuresTable(heading, rows)} ${waiting}`;
}

/** Every figure, a table a family. */
export function allFiguresPage(view: {
  readonly groups: readonly {
    readonly heading: string;
    readonly rows: readonly FigureRow[];
    readonly awaited: readonly Awaited[];
  }[];
  readonly day: DayShown;
  readonly limits: Limits | undefined;
}): Page {
  return {
    is: 'page',
    title: 'All figures',
    crumbs: [{ text: 'Figures', href: paths.figures(view.day.query) }],
    reads: 'no-one',
    wide: true,
    main: html`<h1 class="govuk-heading-l">All figures</h1>
      ${asAtLine(view.day, paths.allFigures)}
      ${view.groups.map(({ heading, rows, awaited }) => family(heading, rows, awaited))}
      ${tableNotes(view.limits)} ${downloads(view.day.query, view.limits !== undefined)}`,
  };
}
