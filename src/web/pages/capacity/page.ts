import { turningPoints } from '#domain/oversight/capacity.ts';
import { bar } from '../../charts/bar.ts';
import { downloadLinks } from '../../exports/links.ts';
import { type Html, html } from '../../html.ts';
import { fileLinks, paths } from '../../paths.ts';
import type { Page } from '../../route.ts';
import { stackedTable } from '../../tables/stacked-table.ts';
import { count, counted } from '../../words/numbers.ts';
import type { CapacityView, LoadRow, PersonRow } from './view.ts';

/** Caseloads, who has nobody, and the year ahead. */
export function capacityPage(view: CapacityView): Page {
  const over = view.advisers.filter((row) => row.over).length;
  const shown = [...view.unallocated, ...view.manyChanges, ...(view.reaching?.people ?? [])];
  return {
    is: 'page',
    title: 'Capacity',
    crumbs: [],
    reads:
      shown.length === 0
        ? 'no-one'
        : { people: [...new Set(shown.map(({ child }) => child))], list: 'capacity' },
    wide: true,
    main: html`<h1 class="govuk-heading-l">Capacity</h1>
      <p class="govuk-body waymark-lead">
        ${counted(over, 'personal adviser', 'personal advisers')} above the ceiling of ${view.ceiling} young
        people for one full-time worker; ${counted(view.unallocated.length, 'young person', 'young people')}
        without anybody.
      </p>
      <p class="govuk-body waymark-as-at">
        Of ${view.whose}, from extracts up to <strong>${view.asAt}</strong>.
      </p>
      ${people('Without a worker', view.unallocated, 'Everybody has a worker.', paths.figure('B07'))}
      ${loadTable('Personal advisers', view.advisers, view.ceiling, view.weighted)}
      ${downloadLinks('all caseloads', fileLinks(paths.capacityFile(), {}))} ${ahead(view)}
      ${people('Two changes of worker or more in a year', view.manyChanges, 'Nobody.', paths.figure('A12'))}
      ${loadTable('Social workers', view.socialWorkers, undefined, false)}
      <p class="govuk-body-s waymark-quiet">
        Caseloads are those of <a class="govuk-link" href="${paths.figure('B04')}">B04</a>,
        <a class="govuk-link" href="${paths.figure('B05')}">B05</a> and
        <a class="govuk-link" href="${paths.figure('B06')}">B06</a>. Hours that are not recorded count as full
        time. The ceiling is a local setting: there is no national norm.
      </p>`,
  };
}

function loadTable(
  caption: string,
  rows: readonly LoadRow[],
  ceiling: number | undefined,
  weighted: boolean,
): Html {
  if (rows.length === 0)
    return html`<h2 class="govuk-heading-m">${caption}</h2>
      <p class="govuk-body">No caseload is carried by the extracts.</p>`;
  const most = Math.max(ceiling ?? 0, ...rows.map(({ perFullTime }) => perFullTime));
  return stackedTable({
    caption,
    columns: [
      { heading: 'Worker' },
      { heading: 'Team' },
      { heading: 'Young people', numeric: true },
      { heading: 'Full time is 1', numeric: true },
      { heading: 'For one full-time', numeric: true },
      ...(weighted ? [{ heading: 'Weighted', numeric: true }] : []),
      { heading: ceiling === undefined ? 'Beside each other' : 'Beside the ceiling', wideOnly: true },
    ],
    rows: rows.map((row) => [
      html`${row.worker} ${row.over ? html`<span class="waymark-mark">above the ceiling</span>` : undefined}`,
      row.team,
      count(row.count),
      row.hours,
      html`<strong>${row.perFullTime.toFixed(1)}</strong>`,
      ...(weighted ? [row.weight.toFixed(1)] : []),
      bar(row.perFullTime / most, ceiling === undefined ? undefined : ceiling / most),
    ]),
  });
}

function ahead({ months, reaching }: CapacityView): Html {
  const totals = turningPoints.map((_point, at) =>
    months.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0),
  );
  return html`${stackedTable({
    caption: 'Who turns 16, 17½, 18, 21 and 25 in the next twelve months',
    columns: [{ heading: 'Month' }, ...turningPoints.map((point) => ({ heading: point, numeric: true }))],
    rows: [
      ...months.map(({ name, counts }) => [name, ...counts.map(count)]),
      [
        html`<strong>All twelve</strong>`,
        ...turningPoints.map(
          (point, at) =>
            html`<a class="govuk-link" href="${paths.capacity({ turns: point })}#turns"
              >${count(totals[at] ?? 0)}</a
            >`,
        ),
      ],
    ],
  })}
  ${
    reaching === undefined
      ? undefined
      : html`<div id="turns">
          ${people(`Who turns ${reaching.point}`, reaching.people, 'Nobody.', undefined)}
        </div>`
  }`;
}

function people(caption: string, rows: readonly PersonRow[], none: string, figure: string | undefined): Html {
  if (rows.length === 0)
    return html`<h2 class="govuk-heading-m">${caption}</h2>
      <p class="govuk-body">${none}</p>`;
  return html`${stackedTable({
    caption: `${caption}: ${count(rows.length)}`,
    columns: [{ heading: 'Who' }, { heading: 'Why' }],
    rows: rows.map(({ name, href, says }) => [
      html`<a class="govuk-link" href="${href}">${name}</a>`,
      html`${says.map((text) => html`<span class="waymark-reason">${text}</span>`)}`,
    ]),
  })}
  ${
    figure === undefined
      ? undefined
      : html`<p class="govuk-body-s"><a class="govuk-link" href="${figure}">The figure</a></p>`
  }`;
}
