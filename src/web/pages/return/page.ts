import type { Check } from '../../checks/checks.ts';
import type { FormMistake } from '../../checks/files-given.ts';
import type { NothingToSend, TodaysReturn } from '../../derived/todays-return.ts';
import { button } from '../../govuk/button.ts';
import { details } from '../../govuk/details.ts';
import { errorSummary } from '../../govuk/error-summary.ts';
import { fileUpload } from '../../govuk/file-upload.ts';
import { select } from '../../govuk/select.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import type { Page } from '../../route.ts';
import { timeOfDay } from '../../words/time-of-day.ts';
import { todaysBlock } from './today/block.ts';

/** What the first page of the return shows. */
export interface ReturnView {
  readonly token: string;
  readonly years: readonly string[];
  readonly year: string;
  readonly mistakes: readonly FormMistake[];
  /** Checks that are still kept. */
  readonly kept: readonly Check[];
  /** What Waymark itself would send; undefined while it is being worked out. */
  readonly today: TodaysReturn | NothingToSend | undefined;
}

/** Drop the files of a return, have them checked. */
export function returnPage(view: ReturnView): Page {
  const { mistakes, kept, today } = view;
  const title = 'The return';
  return {
    is: 'page',
    status: mistakes.length === 0 ? 200 : 400,
    title: mistakes.length === 0 ? title : `Error: ${title}`,
    crumbs: [],
    reads: 'no-one',
    main: html`${
        mistakes.length === 0
          ? undefined
          : errorSummary({
              titleText: 'There is a problem',
              disableAutoFocus: true,
              errorList: mistakes.map(({ field, says }) => ({ text: says, href: `#${field}` })),
            })
      }
      <h1 class="govuk-heading-l">${title}</h1>
      ${todaysBlock(today)}
      <h2 class="govuk-heading-m">Check a return before it goes to DfE</h2>
      <p class="govuk-body waymark-lead">
        Drop the files of an SSDA903 return. They are checked against every rule of its year, and you see what
        to change, about whom, and who can change it.
      </p>
      <p class="govuk-body waymark-lead">
        <strong>Nothing is kept.</strong> Files are checked in memory and thrown away half an hour after you
        last look, or when three newer checks take their place, unless you ask to import them.
      </p>
      ${kept.length === 0 ? undefined : keptChecks(kept)} ${form(view)}`,
  };
}

function form({ token, years, year, mistakes }: ReturnView): Html {
  const mistakeOf = (field: FormMistake['field']): { readonly errorMessage?: { readonly text: string } } => {
    const says = mistakes.filter((one) => one.field === field).map((one) => one.says);
    return says.length === 0 ? {} : { errorMessage: { text: says.join('. ') } };
  };
  return html`<form method="post" action="${paths.checkReturn()}" enctype="multipart/form-data">
    <input type="hidden" name="token" value="${token}" />
    ${fileUpload({
      id: 'files',
      name: 'files',
      multiple: true,
      label: { text: 'This year’s return', classes: 'govuk-label--m' },
      hint: {
        text: 'All its tables as CSV files, or the whole return as one XML file. Drop them on the box, or choose them.',
      },
      formGroup: { classes: 'waymark-drop' },
      ...mistakeOf('files'),
    })}
    <div class="waymark-drops">
      ${fileUpload({
        id: 'previous',
        name: 'previous',
        multiple: true,
        label: { text: 'Last year’s return (optional)', classes: 'govuk-label--m' },
        hint: { text: 'Rules that compare two years, such as an episode that vanished, need it.' },
        formGroup: { classes: 'waymark-drop waymark-drop--small' },
        ...mistakeOf('previous'),
      })}
      ${fileUpload({
        id: 'reference',
        name: 'reference',
        multiple: true,
        label: { text: 'Reference files (optional)', classes: 'govuk-label--m' },
        hint: {
          text: 'postcodes.csv for rules about distance and location, providers.csv (Ofsted’s list) for rules about the provider.',
        },
        formGroup: { classes: 'waymark-drop waymark-drop--small' },
        ...mistakeOf('reference'),
      })}
    </div>
    ${select({
      id: 'year',
      name: 'year',
      label: { text: 'Return year', classes: 'govuk-label--m' },
      hint: { text: 'Leave it unless the files are read as the wrong year.' },
      items: [
        { value: '', text: 'Tell it from the files', selected: year === '' },
        ...years.map((one) => ({ value: one, text: one, selected: year === one })),
      ],
      ...mistakeOf('year'),
    })}
    ${button({ text: 'Check these files', preventDoubleClick: true })}
    ${details({
      summaryText: 'What can be read',
      html: html`<ul class="govuk-list govuk-list--bullet">
        <li>
          The twelve tables of the return as CSV, any of them: rules whose tables are missing are not run, and
          the result says so.
        </li>
        <li>
          Files of any name: a table is known by its columns. Two files for one table are both left out.
        </li>
        <li>Up to 200 MB together. A table may have a million rows.</li>
        <li>Returns of ${years.join(' and ')}: those are the years whose rules Waymark knows.</li>
      </ul>`,
    })}
  </form>`;
}

function keptChecks(kept: readonly Check[]): Html {
  return html`<h3 class="govuk-heading-s">Your checks that are still kept</h3>
    <ul class="govuk-list">
      ${kept.map(
        ({ ref, startedAt, state }) =>
          html`<li>
            <a class="govuk-link" href="${paths.check(ref)}"
              >${stateInWords(state)}, started at ${timeOfDay(startedAt)}</a
            >
          </li>`,
      )}
    </ul>`;
}

function stateInWords(state: Check['state']): string {
  if (state.is === 'checked') return `The return of ${state.year}`;
  return state.is === 'going' ? 'Being checked' : 'Could not be checked';
}
