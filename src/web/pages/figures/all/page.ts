import type { CalendarDate } from '#calendar/calendar-date.ts';
import { html } from '../../../html.ts';
import { paths } from '../../../paths.ts';
import type { Page } from '../../../route.ts';
import { asAtLine } from '../change-date.ts';
import { figuresTable } from '../figures-table.ts';
import { tableNotes } from '../page.ts';
import type { FigureRow } from '../view.ts';

/** Every figure, a table a family. */
export function allFiguresPage(view: {
  readonly groups: readonly { readonly heading: string; readonly rows: readonly FigureRow[] }[];
  readonly asAt: CalendarDate;
  readonly newest: CalendarDate;
  readonly suppressed: boolean;
}): Page {
  return {
    is: 'page',
    title: 'All figures',
    crumbs: [{ text: 'Figures', href: paths.figures() }],
    reads: 'no-one',
    wide: true,
    main: html`<h1 class="govuk-heading-l">All figures</h1>
      ${asAtLine(view.asAt, view.newest, paths.allFigures())}
      ${view.groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ heading, rows }) => figuresTable(heading, rows))}
      ${tableNotes(view.suppressed)}`,
  };
}
