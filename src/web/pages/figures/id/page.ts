import type { Indicator } from '#domain/indicators/indicator.ts';
import { chartDownloads, downloadLinks } from '../../../exports/links.ts';
import { details } from '../../../govuk/details.ts';
import { insetText } from '../../../govuk/inset-text.ts';
import { summaryList } from '../../../govuk/summary-list.ts';
import { table } from '../../../govuk/table.ts';
import { type Html, html } from '../../../html.ts';
import { chartLinks, fileLinks, paths } from '../../../paths.ts';
import type { Page } from '../../../route.ts';
import { stackedTable } from '../../../tables/stacked-table.ts';
import { cohortInWords } from '../../../words/cohort.ts';
import { asAtLine } from '../change-date.ts';
import { ratingMark } from '../figures-table.ts';
import { comparisons } from './comparisons.ts';
import { splitTable } from './split.ts';
import type { FigureView } from './view.ts';

/** One figure: the sentence, the chart, what it counts, the split, the way to the list, the source last. */
export function figurePage(view: FigureView): Page {
  const { indicator, now } = view;
  const day = view.day.query;
  return {
    is: 'page',
    title: indicator.title,
    crumbs: [
      { text: 'Figures', href: paths.figures(day) },
      { text: 'All figures', href: paths.allFigures(day) },
    ],
    reads: 'no-one',
    main: html`<h1 class="govuk-heading-l">
        ${indicator.title} <span class="waymark-code">${indicator.id}</span>
      </h1>
      <p class="govuk-body-l waymark-lead">${indicator.meaning}</p>
      ${asAtLine(view.day, (query) => paths.figure(indicator.id, { ...query, ...view.asked }), view.asked)}
      <p class="waymark-figure">
        <strong class="waymark-figure__value">${now.value}</strong>
        <span class="waymark-figure__of">${now.of}, ${view.period}</span>
        ${now.small ? html`<span class="waymark-mark">small numbers</span>` : undefined}
        ${view.rating === undefined ? undefined : ratingMark(view.rating)}
      </p>
      ${
        view.beside.length === 0
          ? undefined
          : summaryList({
              classes: 'waymark-beside',
              rows: view.beside.map(({ name, value }) => ({ key: { text: name }, value: { text: value } })),
            })
      }
      ${indicator.imported === true ? broughtIn(view) : toPeople(view)} ${course(view)} ${comparisons(view)}
      ${parts(view)} ${view.split === undefined ? undefined : splitSection(view)}
      ${downloadLinks('its splits, in Excel with its course and what it counts,', fileLinks(paths.figureFile(indicator.id), day))}
      ${definition(view)}`,
  };
}

function splitSection({ split, now, indicator, day }: FigureView): Html | undefined {
  if (split === undefined) return undefined;
  return html`${splitTable(split, now, indicator.unit)}
  ${
    split.rows.length === 0
      ? undefined
      : chartDownloads(
          'this comparison as a chart,',
          chartLinks(paths.splitChart(indicator.id), { ...day.query, by: split.by }),
        )
  }`;
}

function broughtIn({ source }: FigureView): Html {
  return html`<p class="govuk-body">
    ${
      source === undefined
        ? 'Nothing has been brought in for this figure yet.'
        : html`Brought in ready-made: ${source}. Nobody is counted in it here.`
    }
  </p>`;
}

/** A figure that nothing records yet: what it would count, and what it waits for. */
export function awaitedFigurePage(indicator: Indicator, awaits: string): Page {
  return {
    is: 'page',
    title: indicator.title,
    crumbs: [
      { text: 'Figures', href: paths.figures() },
      { text: 'All figures', href: paths.allFigures() },
    ],
    reads: 'no-one',
    main: html`<h1 class="govuk-heading-l">
        ${indicator.title} <span class="waymark-code">${indicator.id}</span>
      </h1>
      <p class="govuk-body-l waymark-lead">${indicator.meaning}</p>
      ${insetText({
        html: html`<strong>Cannot tell: recorded nowhere yet.</strong> It waits for ${awaits}, and comes alive
          with that record. It is never shown as a nought until then.`,
      })}
      ${definition({ indicator, settings: [] })}`,
  };
}

function toPeople({
  indicator,
  sight,
  day,
  cannotTell,
  excluded,
  contradicted,
}: FigureView): Html | undefined {
  if (sight !== 'whole') {
    return html`<p class="govuk-body waymark-quiet">
      Figures only: who stands behind them is not shown to a lead member.
    </p>`;
  }
  return html`<p class="govuk-body">
    <a class="govuk-link govuk-!-font-weight-bold" href="${paths.figurePeople(indicator.id, day.query)}"
      >See the young people behind this figure</a
    >, each with the reason.
    ${cannotTell === undefined ? undefined : html`Of ${cannotTell} it cannot be told; they are in neither number.`}
    ${excluded === undefined ? undefined : html`${excluded} left out.`}
    ${
      contradicted === undefined
        ? undefined
        : html`<strong>Sources contradict each other about ${contradicted}</strong>: the list says where.`
    }
  </p>`;
}

function course(view: FigureView): Html {
  return html`<h2 class="govuk-heading-m">${view.finding}</h2>
    ${
      view.settingsMoved.length === 0
        ? undefined
        : html`<p class="govuk-body">
              <strong>A setting has changed since a year earlier</strong>, and the figure may have for that
              alone:
            </p>
            <ul class="govuk-list govuk-list--bullet">
              ${view.settingsMoved.map((one) => html`<li>${one}</li>`)}
            </ul>`
    }
    <p class="govuk-body-s waymark-quiet">Over 36 months</p>
    ${
      view.chart === undefined
        ? html`<p class="govuk-body">No month is known well enough to be drawn.</p>`
        : html`${view.chart}
          ${chartDownloads('this chart', chartLinks(paths.figureChart(view.indicator.id), view.day.query))}`
    }
    ${
      view.hasRange
        ? html`<p class="govuk-body-s waymark-quiet">
            The pale band is the range in which chance alone could leave the figure, 19 times in 20.
          </p>`
        : undefined
    }
    ${details({
      summaryText: 'The same numbers as a table',
      html: table({
        caption: `${view.indicator.title}, month by month`,
        captionClasses: 'govuk-table__caption--s',
        classes: 'waymark-table',
        head: [
          { text: 'On' },
          { text: 'Figure', format: 'numeric' },
          { text: 'How many', format: 'numeric' },
          { text: 'England', format: 'numeric' },
        ],
        rows: view.trendRows.map(({ day, value, of, england }) => [
          { text: day },
          { text: value, format: 'numeric' },
          { text: of, format: 'numeric' },
          { text: england, format: 'numeric' },
        ]),
      }),
    })}`;
}

function parts(view: FigureView): Html | undefined {
  if (view.parts.length === 0) return undefined;
  const published = view.parts.some(({ beside }) => beside.length > 0);
  return stackedTable({
    caption: 'Further figures',
    columns: [
      { heading: 'Figure' },
      { heading: 'Now', numeric: true },
      { heading: 'How many', numeric: true },
      ...(published ? [{ heading: 'As published' }] : []),
    ],
    rows: view.parts.map(({ title, value, of, beside }) => [
      title,
      html`<strong>${value}</strong>`,
      of,
      ...(published
        ? [
            html`<ul class="govuk-list">
              ${beside.map((one) => html`<li>${one.name}: ${one.value}</li>`)}
            </ul>`,
          ]
        : []),
    ]),
  });
}

function definition({ indicator, settings }: Pick<FigureView, 'indicator' | 'settings'>): Html {
  const { cohort, numerator, denominator, exclusions, source, version, carriedBy } = indicator;
  const text = (name: string, value: string) => ({ key: { text: name }, value: { text: value } });
  const list = (name: string, items: readonly string[]) => ({
    key: { text: name },
    value: {
      html: html`<ul class="govuk-list">
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`,
    },
  });
  return html`<h2 class="govuk-heading-m">What it counts, and what it does not</h2>
    ${summaryList({
      rows: [
        text('Who', cohortInWords(cohort)),
        text('Counted', numerator),
        text('Out of', denominator),
        ...(exclusions.length === 0 ? [] : [list('Left out', exclusions)]),
        ...(settings.length === 0 ? [] : [list('Settings', settings)]),
        list('Source', source),
        ...(carriedBy.length === 0 ? [] : [list('Carried by', carriedBy)]),
        text('Version', `${indicator.id}, version ${version}`),
      ],
    })}`;
}
