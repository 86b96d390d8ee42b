import { type TurningPoint, turningPoints } from '#domain/oversight/capacity.ts';
import { bar } from '../../charts/bar.ts';
import { downloadLinks } from '../../exports/links.ts';
import { type Fragment, type Html, html } from '../../html.ts';
import { fileLinks, paths } from '../../paths.ts';
import type { Page } from '../../route.ts';
import { stackedTable } from '../../tables/stacked-table.ts';
import { count, counted } from '../../words/numbers.ts';
import { weightsTable } from './weights.ts';
import type { CapacityView, LoadRow, PersonRow, Shortened } from './view.ts';

/** Caseloads, who has nobody, and the year ahead. */
export function capacityPage(view: CapacityView): Page {
  const over = view.advisers.filter((row) => row.over).length;
  const { query, reaching } = view;
  const shown = [
    ...view.unallocated,
    ...view.manyChanges.people,
    ...view.passedOn.people,
    ...(reaching?.people ?? []),
  ];
  const narrowed = query.team !== undefined || query.locality !== undefined;
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
      <p class="govuk-body-l waymark-lead">
        ${
          over === 0
            ? 'No personal adviser'
            : html`<strong>${counted(over, 'personal adviser', 'personal advisers')}</strong>`
        }
        above the ceiling of ${view.ceiling} young people for one full-time worker;
        <strong>${counted(view.unallocated.length, 'young person', 'young people')}</strong> without anybody.
      </p>
      <p class="govuk-body waymark-as-at">
        Of <strong>${view.whose}</strong>, from extracts up to <strong>${view.asAt}</strong>.
        ${
          narrowed
            ? html`<a class="govuk-link" href="${paths.capacity()}">Show the whole service</a>`
            : undefined
        }
      </p>
      <div class="waymark-section" id="without-worker">
        ${people('Without a worker', all(view.unallocated), 'Everybody has a worker.', paths.figurePeople('B07'))}
      </div>
      <div id="personal-advisers">${loadTable('Personal advisers', view.advisers, view.ceiling)}</div>
      ${weightsTable(view.weights.map((row) => ({ ...row, people: count(row.people) })))}
      ${downloadLinks('all caseloads', fileLinks(paths.capacityFile(), query))} ${view.groups.map(groupTable)}
      ${ahead(view)} ${loadTable('Social workers of children in care', view.socialWorkers, undefined)}
      ${people('Two changes of worker or more in the last twelve months', view.manyChanges, 'Nobody.', paths.figurePeople('A12'))}
      ${people('Passed on twice or more since they were 16', view.passedOn, 'Nobody, as far as the extracts tell.', paths.figurePeople('A14'))}
      <p class="govuk-body-s waymark-quiet waymark-lead">
        Caseloads are those of <a class="govuk-link" href="${paths.figure('B04')}">B04</a>,
        <a class="govuk-link" href="${paths.figure('B05')}">B05</a> and
        <a class="govuk-link" href="${paths.figure('B06')}">B06</a>. Hours that are not recorded count as full
        time. The ceiling and the weights are local settings: there is no national norm.
      </p>`,
  };
}

function loadTable(caption: string, rows: readonly LoadRow[], ceiling: number | undefined): Html {
  if (rows.length === 0)
    return html`<h2 class="govuk-heading-m">${caption}</h2>
      <p class="govuk-body">The extracts carry no caseload here.</p>`;
  const most = Math.max(ceiling ?? 0, ...rows.map(({ perFullTime }) => perFullTime));
  const weighted = ceiling !== undefined;
  return stackedTable({
    caption,
    columns: [
      { heading: 'Worker' },
      { heading: 'Team' },
      { heading: 'Young people', numeric: true },
      { heading: 'Full-time equivalent', numeric: true },
      { heading: 'For one full-time', numeric: true },
      ...(weighted ? [{ heading: 'Weighted, for one full-time', numeric: true }] : []),
      { heading: ceiling === undefined ? 'Beside each other' : 'Beside the ceiling', wideOnly: true },
    ],
    rows: rows.map((row) => [
      html`${row.worker}${row.own ? ' (you)' : ''}
      ${row.over ? html`<span class="waymark-mark">above the ceiling</span>` : undefined}`,
      row.team,
      count(row.count),
      row.hours,
      html`<strong>${row.perFullTime.toFixed(1)}</strong>`,
      ...(weighted ? [((row.weight / row.count) * row.perFullTime).toFixed(1)] : []),
      bar(row.perFullTime / most, ceiling === undefined ? undefined : ceiling / most),
    ]),
  });
}

function groupTable({ by, rows }: CapacityView['groups'][number]): Html {
  const total = (pick: (row: (typeof rows)[number]) => number): number =>
    Math.round(rows.reduce((sum, row) => sum + pick(row), 0) * 100) / 100;
  const cells = (name: Fragment, row: Omit<(typeof rows)[number], 'name' | 'href'>): readonly Fragment[] => [
    name,
    count(row.people),
    count(row.advisers),
    String(row.fte),
    row.fte === 0 ? '–' : (row.people / row.fte).toFixed(1),
    count(row.withoutWorker),
    count(row.turning18),
  ];
  return stackedTable({
    caption: by === 'team' ? 'By team' : 'By locality',
    columns: [
      { heading: by === 'team' ? 'Team' : 'Locality' },
      { heading: 'Young people', numeric: true },
      { heading: 'Personal advisers', numeric: true },
      { heading: 'Full-time equivalent', numeric: true },
      { heading: 'For one full-time', numeric: true },
      { heading: 'Without a worker', numeric: true },
      { heading: 'Turn 18 within a year', numeric: true },
    ],
    rows: [
      ...rows.map((row) =>
        cells(
          row.href === undefined ? row.name : html`<a class="govuk-link" href="${row.href}">${row.name}</a>`,
          row,
        ),
      ),
      cells(html`<strong>All</strong>`, {
        people: total((row) => row.people),
        advisers: total((row) => row.advisers),
        fte: total((row) => row.fte),
        withoutWorker: total((row) => row.withoutWorker),
        turning18: total((row) => row.turning18),
      }),
    ],
  });
}

function ahead({ months, reaching, query }: CapacityView): Html {
  const opens = (turns: TurningPoint, month: string | undefined, number: number): Fragment =>
    number === 0
      ? '0'
      : html`<a class="govuk-link" href="${paths.capacity({ ...query, turns, month })}#turns"
          >${count(number)}<span class="govuk-visually-hidden"> turn ${turns}</span></a
        >`;
  return html`${stackedTable({
    caption: 'Who turns 16, 17½, 18, 21 and 25 in the next twelve months',
    columns: [{ heading: 'Month' }, ...turningPoints.map((point) => ({ heading: point, numeric: true }))],
    rows: [
      ...months.map(({ key, name, counts }) => [
        name,
        ...turningPoints.map((point, at) => opens(point, key, counts[at] ?? 0)),
      ]),
      [
        html`<strong>All twelve</strong>`,
        ...turningPoints.map((point, at) =>
          opens(
            point,
            undefined,
            months.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0),
          ),
        ),
      ],
    ],
  })}
  ${
    reaching === undefined
      ? undefined
      : html`<div id="turns">
          ${people(`Who turns ${reaching.point} ${reaching.when}`, all(reaching.people), 'Nobody.', undefined)}
        </div>`
  }`;
}

function all(rows: readonly PersonRow[]): Shortened {
  return { total: rows.length, people: rows };
}

function people(caption: string, list: Shortened, none: string, behind: string | undefined): Html {
  const { total, people: rows } = list;
  if (rows.length === 0)
    return html`<h2 class="govuk-heading-m">${caption}</h2>
      <p class="govuk-body">${none}</p>`;
  const more = total > rows.length ? `, the ${count(rows.length)} who had most` : '';
  return html`${stackedTable({
    caption: `${caption}: ${count(total)}${more}`,
    columns: [{ heading: 'Who' }, { heading: 'Why' }],
    rows: rows.map(({ name, href, says }) => [
      html`<a class="govuk-link" href="${href}">${name}</a>`,
      html`${says.map((text) => html`<span class="waymark-reason">${text}</span>`)}`,
    ]),
  })}
  ${
    behind === undefined
      ? undefined
      : html`<p class="govuk-body-s"><a class="govuk-link" href="${behind}">Everyone in the figure</a></p>`
  }`;
}
