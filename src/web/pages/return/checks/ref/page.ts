import { button } from '../../../../govuk/button.ts';
import { type Html, html } from '../../../../html.ts';
import { paths } from '../../../../paths.ts';
import type { Page } from '../../../../route.ts';
import { count, counted } from '../../../../words/numbers.ts';
import type { CheckSeen } from '../../check-route.ts';
import { severityInWords } from '../../severity-columns.ts';
import { resultPage } from '../../result-page.ts';
import { childrenTable } from './children/children-table.ts';
import { filesRead, refusedFiles } from './files.ts';
import { bringing } from './bringing.ts';
import { rulesTable } from './rules/rules-table.ts';
import { throwAway } from './throw-away.ts';

const FIRST = 5;

/** The answer first: how much was found, about how many, and what could not be looked at. */
export function summaryPage(seen: CheckSeen): Page {
  const { asked, check, outcome, found } = seen;
  const children = found.byChild.slice(0, FIRST);
  const { ref } = check;
  const page = resultPage(seen, {
    tab: 'summary',
    title: `The return of ${outcome.year}`,
    heading: html`<h1 class="govuk-heading-l">The return of ${outcome.year}</h1>
      ${bringing(seen)}
      <p class="govuk-body-l waymark-lead">${answer(seen)}</p>`,
    main: html`${
        found.byRule.length === 0
          ? undefined
          : html`${rulesTable(seen, 'Mend these first', found.byRule.slice(0, FIRST))}
              <p class="govuk-body">
                <a class="govuk-link" href="${paths.checkRules(ref)}"
                  >All ${counted(found.byRule.length, 'rule', 'rules')} that found something</a
                >
              </p>
              ${childrenTable(seen, 'Children with most to mend', children)}
              <p class="govuk-body">
                <a class="govuk-link" href="${paths.checkChildren(ref)}"
                  >All ${counted(found.children, 'child', 'children')}</a
                >
              </p>
              ${downloads(ref)}`
      }
      <div id="files">${refusedFiles(outcome.refused)} ${filesRead(outcome)}</div>
      ${keeping(seen)} ${throwAway(ref, asked.token, 'Throw this check away')}`,
    children: children.map(({ child }) => child),
    list: 'the worst of a return that was checked',
  });
  return check.bringing?.is === 'going' ? { ...page, again: 2 } : page;
}

function answer({ outcome, found }: CheckSeen): Html {
  const { rules, notRun, failed, undecided } = outcome;
  const run = rules - notRun.length - failed.length;
  const unfinished = [
    notRun.length === 0 ? undefined : `${counted(notRun.length, 'rule was', 'rules were')} not run`,
    failed.length === 0 ? undefined : `${counted(failed.length, 'rule', 'rules')} failed`,
    undecided.length === 0
      ? undefined
      : `${counted(undecided.length, 'rule', 'rules')} could not tell of some rows`,
  ].filter((part) => part !== undefined);
  return html`${
    found.byRule.length === 0
      ? html`${counted(run, 'rule was', 'rules were')} checked, and <strong>nothing was found</strong>.`
      : html`${count(found.byRule.length)} of ${counted(run, 'rule', 'rules')} found something about
          <strong>${counted(found.children, 'child', 'children')}</strong>: ${severityInWords(found)}.`
  }
  ${unfinished.length === 0 ? undefined : html`${unfinished.join(', ')}.`}
  ${
    outcome.refused.length === 0
      ? undefined
      : html`<a class="govuk-link" href="#files"
            >${counted(outcome.refused.length, 'file was', 'files were')} not read</a
          >.`
  }`;
}

function downloads(ref: string): Html {
  return html`<h2 class="govuk-heading-m">Take every finding away</h2>
    <p class="govuk-body">
      A line for each row that a finding points to, with what it means and how to mend it:
      <a class="govuk-link" href="${paths.checkWorkbook(ref)}" download>Excel workbook</a> or
      <a class="govuk-link" href="${paths.checkCsv(ref)}" download>CSV</a>. They hold children’s ids: keep
      them where such files belong.
    </p>`;
}

function keeping({ asked, check }: CheckSeen): Html {
  const { ref, bringing: state } = check;
  const text = state === undefined ? 'Import these files' : 'Import them again';
  return html`<h2 class="govuk-heading-m">Keep or throw away</h2>
    <p class="govuk-body waymark-lead">
      These files are in memory only, for you alone, until half an hour after you last look. Importing writes
      what they say into Waymark’s records, where the figures and the young people’s pages use it.
    </p>
    ${
      state?.is === 'going'
        ? undefined
        : html`<form method="post" action="${paths.checkImport(ref)}">
            <input type="hidden" name="token" value="${asked.token}" />
            ${button({ text, preventDoubleClick: true })}
          </form>`
    }`;
}
