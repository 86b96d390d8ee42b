import { inWords } from '#calendar/words.ts';
import { button } from '../../../govuk/button.ts';
import { details } from '../../../govuk/details.ts';
import { type Html, html } from '../../../html.ts';
import { paths } from '../../../paths.ts';
import type { Page } from '../../../route.ts';
import { stackedTable } from '../../../tables/stacked-table.ts';
import { count, counted } from '../../../words/numbers.ts';
import { tableInWords } from '../../../words/return-tables.ts';
import { childrenTable } from '../checks/ref/children/children-table.ts';
import { rulesTable } from '../checks/ref/rules/rules-table.ts';
import { resultPage } from '../result-page.ts';
import { severityInWords } from '../severity-columns.ts';
import { menders } from './menders.ts';
import type { TodaysSeen } from './today-route.ts';

const FIRST = 5;

/** The return that would be sent today: what is to be put right, by whom, and what it holds. */
export function todayPage(seen: TodaysSeen): Page {
  const { today, found } = seen;
  const children = found.byChild.slice(0, FIRST);
  return resultPage(seen, {
    tab: 'summary',
    title: 'Today’s return',
    heading: html`<h1 class="govuk-heading-l">Today’s return</h1>
      <p class="govuk-body-l waymark-lead">${answer(seen)}</p>`,
    children: children.map(({ child }) => child),
    list: 'the worst of today’s return',
    main: html`${
        found.byRule.length === 0
          ? undefined
          : html`${mendersTable(seen)}
              <p class="govuk-body">
                <a class="govuk-link" href="${paths.putRight()}">All of it as a worklist, by young person</a>
              </p>
              ${rulesTable(seen, 'What is wrong most often', found.byRule.slice(0, FIRST))}
              <p class="govuk-body">
                <a class="govuk-link" href="${paths.todaysRules()}"
                  >All ${counted(found.byRule.length, 'rule', 'rules')} that found something</a
                >
              </p>
              ${childrenTable(seen, 'Children with most to put right', children)}
              <p class="govuk-body">
                <a class="govuk-link" href="${paths.todaysChildren()}"
                  >All ${counted(found.children, 'child', 'children')}</a
                >
              </p>`
      }
      ${apart(seen)} ${holds(seen)}
      <h2 class="govuk-heading-m">What has changed</h2>
      <p class="govuk-body waymark-lead">
        Lay today’s return beside last year’s, or beside the draft of an earlier day: what is new, what is
        gone.
      </p>
      ${button({ text: 'Compare', href: paths.compareReturns(), classes: 'govuk-button--secondary' })}
      ${today.rules === 0 ? undefined : downloads()}`,
  });
}

function answer({ today, found }: TodaysSeen): Html {
  const { year, asAt, rules, notRun, failed, all } = today;
  const tables = [...all.derived.tables.values()];
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const children = new Set(tables.flatMap((table) => table.rows.map(({ child }) => child))).size;
  const held = html`The return of ${year} as the records have it on ${inWords(asAt)}:
  ${counted(rows, 'row', 'rows')} about ${counted(children, 'child', 'children')}.`;
  if (rules === 0)
    return html`${held} Waymark does not know the rules of ${year} yet, so nothing was checked.`;
  const run = rules - notRun.length - failed.length;
  return html`${held}
  ${
    found.byRule.length === 0
      ? html`${count(run)} rules were checked, and <strong>there is nothing to put right</strong>.`
      : html`<strong>${counted(today.findings.length, 'thing', 'things')} to put right</strong> about
          ${counted(found.children, 'child', 'children')}${found.warnings === 0 ? '' : `: ${severityInWords(found)}`}.`
  }`;
}

function mendersTable({ today, found }: TodaysSeen): Html {
  return stackedTable({
    caption: 'Who can put it right',
    columns: [
      { heading: 'Who' },
      { heading: 'Things', numeric: true },
      { heading: 'Children', numeric: true },
      { heading: 'Errors', numeric: true },
    ],
    rows: menders(today.findings, found).map(({ mender, things, children, errors }) => [
      html`<a class="govuk-link" href="${paths.todaysRules({ mender })}">The ${mender}</a>`,
      count(things),
      count(children),
      count(errors),
    ]),
  });
}

function apart({ today }: TodaysSeen): Html | undefined {
  if (today.apart.length === 0) return undefined;
  const toCome = today.apart.filter(({ is }) => is === 'to-come').length;
  const untold = today.apart.length - toCome;
  return html`<h2 class="govuk-heading-m">Not for anybody to mend now</h2>
    <p class="govuk-body waymark-lead">
      Set apart, and on nobody’s list:
      ${toCome === 0 ? undefined : html`${count(toCome)} that only fall due later`}${
        toCome > 0 && untold > 0 ? ', and ' : ''
      }${untold === 0 ? undefined : html`${count(untold)} that rest on something no extract carries`}.
      <a class="govuk-link" href="${paths.todaysApart()}">See what, and why</a>.
    </p>`;
}

function holds({ today }: TodaysSeen): Html {
  const { tables, absent, partly } = today.all.derived;
  const missing = absent.filter(({ column }) => column === null);
  const columns = [...absent.filter(({ column }) => column !== null), ...partly];
  return html`${stackedTable({
    caption: 'What it holds',
    classes: 'waymark-table--half-first',
    columns: [{ heading: 'Table' }, { heading: 'Rows', numeric: true }],
    rows: [...tables.values()].map(({ table, rows }) => [
      html`${tableInWords[table]} <span class="waymark-code">${table}</span>`,
      count(rows.length),
    ]),
  })}
  ${
    missing.length + columns.length === 0
      ? undefined
      : details({
          summaryText: 'What no extract carries, so that it is not in it yet',
          html: html`<ul class="govuk-list govuk-list--bullet waymark-lacking">
            ${missing.map(
              ({ table, why }) =>
                html`<li>
                  <strong>${tableInWords[table]}</strong> <span class="waymark-code">${table}</span>: ${why}
                </li>`,
            )}
            ${columns.map(
              ({ table, column, why }) =>
                html`<li>
                  ${tableInWords[table]} <span class="waymark-code">${table}.<wbr />${column ?? ''}</span>:
                  ${why}
                </li>`,
            )}
          </ul>`,
        })
  }`;
}

function downloads(): Html {
  const link = (href: string, text: string): Html =>
    html`<li><a class="govuk-link" href="${href}" download>${text}</a></li>`;
  return html`<h2 class="govuk-heading-m">Take it away</h2>
    <p class="govuk-body waymark-lead">
      These files hold children’s ids: keep them where such files belong. That you took them is noted.
    </p>
    <ul class="govuk-list govuk-list--bullet">
      ${link(paths.todaysWorkbook(), 'What is to be put right, as an Excel workbook')}
      ${link(paths.todaysCsv(), 'What is to be put right, as CSV')}
      ${link(paths.todaysReturnAsCsv(), 'The return as CSV files, in a zip')}
      ${link(paths.todaysReturnAsXml(), 'The return as XML, in a zip: tables whose elements are not known beside it as CSV')}
      ${link(paths.todaysReasons(), 'Why each cell holds what it holds, as CSV')}
    </ul>`;
}
