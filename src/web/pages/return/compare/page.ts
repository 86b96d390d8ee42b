import { inWords } from '#calendar/words.ts';
import { type Html, html } from '../../../html.ts';
import { downloadLinks } from '../../../exports/links.ts';
import { fileLinks, paths } from '../../../paths.ts';
import type { Page } from '../../../route.ts';
import { stackedTable } from '../../../tables/stacked-table.ts';
import { count, counted } from '../../../words/numbers.ts';
import { columnInWords } from '../../../words/return-columns.ts';
import { tableInWords } from '../../../words/return-tables.ts';
import { chooser, dayForm } from './chooser.ts';
import type { ComparedSeen } from './routes.ts';

/** What has changed, as counts: rows of each table, and findings. */
export function comparePage(of: ComparedSeen): Page {
  const { compared, query, seen } = of;
  return {
    is: 'page',
    title: 'What has changed',
    crumbs: [
      { text: 'Return', href: paths.checkReturn() },
      { text: 'Today’s return', href: paths.todaysReturn() },
    ],
    reads: 'no-one',
    main: html`<h1 class="govuk-heading-l">What has changed</h1>
      ${chooser(query)}
      <p class="govuk-body-l waymark-lead">${lead(of)}</p>
      <p class="govuk-body-s waymark-quiet">${beside(of)}</p>
      ${findings(of)}
      ${stackedTable({
        caption: 'Rows',
        columns: [
          { heading: 'Table' },
          { heading: 'New', numeric: true },
          { heading: 'Gone', numeric: true },
          { heading: 'Changed', numeric: true },
          { heading: 'As they were', numeric: true },
        ],
        rows: compared.tables.map((one) => {
          const { table } = one;
          const link = (show: string, number: number): Html =>
            number === 0
              ? html`0`
              : html`<a class="govuk-link" href="${paths.comparedTable(table, { ...query, show })}"
                  >${count(number)}<span class="govuk-visually-hidden">
                    ${show}, ${tableInWords[table]}</span
                  ></a
                >`;
          return [
            html`${tableInWords[table]} <span class="waymark-code">${table}</span>${
                one.leftOut.length === 0
                  ? undefined
                  : html`<span class="waymark-reason waymark-quiet waymark-small"
                      >without ${counted(one.leftOut.length, 'column', 'columns')}</span
                    >`
              }`,
            link('new', one.new.length),
            link('gone', one.gone.length),
            link('changed', one.changed.length),
            count(one.same),
          ];
        }),
      })}
      ${notCompared(of)} ${downloadLinks('these counts', fileLinks(paths.comparedReturnsFile(), query))}
      ${
        query.with === 'day'
          ? html`<h2 class="govuk-heading-m">Another day</h2>
              ${dayForm(query, undefined)}`
          : undefined
      }
      <p class="govuk-body">
        <a class="govuk-link" href="${paths.todaysReturn()}">Back to today’s return of ${seen.today.year}</a>
      </p>`,
  };
}

function lead({ compared, against, seen }: ComparedSeen): Html {
  const sum = (pick: (table: (typeof compared.tables)[number]) => number): number =>
    compared.tables.reduce((total, table) => total + pick(table), 0);
  const [added, gone, changed] = [
    sum((one) => one.new.length),
    sum((one) => one.gone.length),
    sum((one) => one.changed.length),
  ];
  const other =
    against.is === 'day' ? `the draft of ${inWords(against.day)}` : `last year’s return, ${compared.year}`;
  if (added + gone + changed === 0) {
    return html`Beside ${other}, <strong>nothing has changed</strong> in today’s return of ${seen.today.year}.`;
  }
  return html`Beside ${other}: <strong>${counted(added, 'row is', 'rows are')} new</strong>,
    ${counted(gone, 'is', 'are')} gone and ${counted(changed, 'has', 'have')} changed.`;
}

/** What the other return stands on. */
function beside({ compared, against }: ComparedSeen): string {
  const rows = counted(compared.rows, 'row', 'rows');
  if (against.is === 'last-year') {
    return `Last year’s is the return of ${compared.year} as the records have it: ${rows}. What of it was sent is there word for word. Episodes that ended before 1 April are gone because they belong to last year.`;
  }
  return 'recordedBy' in against.asKnown
    ? `The draft is what Waymark would have sent that day, from what had been imported by then: ${rows}.`
    : `Nothing had been imported yet that day. The draft stands on the extracts of days up to then, as if each had been imported on its day: ${rows}.`;
}

function findings({ compared, query }: ComparedSeen): Html {
  if (compared.findings === undefined) {
    return html`<p class="govuk-body waymark-lead">
      Waymark does not know the rules of ${compared.year}, so that what was to be put right then cannot be
      compared.
    </p>`;
  }
  const { new: added, gone, still } = compared.findings;
  const row = (show: string, words: string, number: number) => [
    number === 0
      ? words
      : html`<a class="govuk-link" href="${paths.comparedTable('findings', { ...query, show })}"
          >${words}</a
        >`,
    count(number),
  ];
  return stackedTable({
    caption: 'Things to put right',
    classes: 'waymark-table--half-first',
    columns: [{ heading: 'What became of them' }, { heading: 'Things', numeric: true }],
    rows: [
      row('new', 'New since', added.length),
      row('gone', 'Gone: mended, or not in this return', gone.length),
      row('still', 'Still there', still.length),
    ],
  });
}

function notCompared({ compared }: ComparedSeen): Html | undefined {
  const leftOut = compared.tables.filter((one) => one.leftOut.length > 0);
  if (compared.notCompared.length + leftOut.length === 0) return undefined;
  return html`<h2 class="govuk-heading-m">Not laid side by side</h2>
    <p class="govuk-body waymark-lead">
      What no extract carries of the one or the other is not compared: that it is not carried does not say
      that it is gone.
    </p>
    <ul class="govuk-list govuk-list--bullet">
      ${compared.notCompared.map(
        ({ table, only, rows }) =>
          html`<li>
            ${tableInWords[table]} <span class="waymark-code">${table}</span>: ${counted(rows, 'row', 'rows')}
            ${only === 'before' ? 'then, not carried today' : 'today, not carried then'}
          </li>`,
      )}
      ${leftOut.map(
        ({ table, leftOut: columns }) =>
          html`<li>
            ${tableInWords[table]} <span class="waymark-code">${table}</span>, the
            ${columns.length === 1 ? 'column' : 'columns'}
            ${columns.map((column, at) => html`${at === 0 ? '' : ', '}${columnInWords(column)}`)}
          </li>`,
      )}
    </ul>`;
}
