import { downloadLinks } from '../../exports/links.ts';
import type { DayShown } from '../../figures/day-shown.ts';
import { notShownMeans } from '../../figures/limits.ts';
import { type OwnGroup, ownFiguresInWords } from '../../figures/own-group.ts';
import type { Limits } from '../../figures/suppress.ts';
import { type Html, html } from '../../html.ts';
import { fileLinks, type FiguresQuery, paths } from '../../paths.ts';
import type { Page } from '../../route.ts';
import { asAtLine } from './change-date.ts';
import { figuresTable } from './figures-table.ts';
import { ratingRule } from './rating.ts';
import type { FigureRow } from './view.ts';

/** The headline figures, for everyone who is signed in. */
export function figuresPage(view: {
  readonly groups: readonly { readonly heading: string; readonly rows: readonly FigureRow[] }[];
  readonly day: DayShown;
  /** Whose figures the reader has of their own. */
  readonly mine: OwnGroup | undefined;
  /** By which small numbers are kept back; undefined: none are. */
  readonly limits: Limits | undefined;
}): Page {
  const { groups, day, mine, limits } = view;
  const suppressed = limits !== undefined;
  return {
    is: 'page',
    title: 'Leaving care scorecard',
    crumbs: [],
    reads: 'no-one',
    wide: true,
    main: html`<h1 class="govuk-heading-l">Leaving care scorecard</h1>
      ${asAtLine(day, paths.figures)}
      ${
        mine === undefined
          ? undefined
          : html`<p class="govuk-body">
              <a class="govuk-link" href="${paths.myFigures(day.query)}">${ownFiguresInWords(mine)}</a>
            </p>`
      }
      ${groups.map(({ heading, rows }) => figuresTable(heading, rows))} ${tableNotes(limits)}
      <p class="govuk-body">
        <a class="govuk-link" href="${paths.allFigures(day.query)}">All figures</a>
        · <a class="govuk-link" href="${paths.frozen()}">Frozen figures</a> ·
        <a class="govuk-link" href="${paths.onePage(day.query)}">The scorecard on one page</a> (print, PDF,
        Word) ·
        <a class="govuk-link" href="${paths.settings()}">Targets and settings</a>
      </p>
      ${
        suppressed
          ? html`<p class="govuk-body">
              <a class="govuk-link" href="${paths.lineOfSight()}">How many are at highest risk</a> ·
              <a class="govuk-link" href="${paths.capacity()}">Capacity</a>
            </p>`
          : undefined
      }
      ${downloads(day.query, suppressed)}`,
  };
}

/** All figures as files: whole, and as they may be published. */
export function downloads(day: FiguresQuery, suppressed: boolean): Html {
  return html`${downloadLinks('all figures', fileLinks(paths.figuresFile(), day))}
  ${
    suppressed
      ? undefined
      : downloadLinks(
          'all figures for publication, small numbers kept back,',
          fileLinks(paths.figuresFile(), { ...day, for: 'publication' }),
        )
  }`;
}

/** What stands under a table of figures. */
export function tableNotes(limits: Limits | undefined): Html {
  return html`<p class="govuk-body-s waymark-quiet">
      Figures at birthdays are of the twelve months to that day. ${ratingRule} England and neighbours (the
      middle one of the ten statistical neighbours) are the newest published figures of a year that had ended
      by then (Department for Education). “Since last year” is in percentage points, or the figure’s own unit.
    </p>
    ${
      limits === undefined
        ? undefined
        : html`<p class="govuk-body-s waymark-quiet">${notShownMeans(limits)}</p>`
    }`;
}
