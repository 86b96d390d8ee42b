import { button } from '../../govuk/button.ts';
import { errorSummary } from '../../govuk/error-summary.ts';
import { input } from '../../govuk/input.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import type { Page } from '../../route.ts';
import { count, counted } from '../../words/numbers.ts';
import { peopleTable } from '../people/people-table.ts';
import type { Listed } from '../people/view.ts';

/** The form, with what was typed still there. */
export function findPage(view: {
  readonly token: string;
  readonly typed: string;
  readonly mistake: string | undefined;
}): Page {
  const { mistake } = view;
  return {
    is: 'page',
    status: mistake === undefined ? 200 : 400,
    title: mistake === undefined ? 'Find someone' : 'Error: Find someone',
    crumbs: [],
    reads: 'no-one',
    main: html`${
        mistake === undefined
          ? undefined
          : errorSummary({
              titleText: 'There is a problem',
              disableAutoFocus: true,
              errorList: [{ text: mistake, href: '#who' }],
            })
      }
      <h1 class="govuk-heading-l">Find someone</h1>
      ${form(view)}`,
  };
}

/** Who was found. */
export function foundPage(view: {
  readonly token: string;
  readonly typed: string;
  readonly people: readonly Listed[];
  readonly total: number;
  readonly elsewhere: number;
  /** Whether the reader sees everyone there is. */
  readonly everyone: boolean;
}): Page {
  const { people, total, elsewhere, everyone, typed } = view;
  return {
    is: 'page',
    title: 'Find someone',
    crumbs: [],
    reads: { people: people.map(({ child }) => child), list: 'found by name or id' },
    main: html`<h1 class="govuk-heading-l">Find someone</h1>
      ${form({ ...view, mistake: undefined })}
      ${
        total === 0
          ? html`<p class="govuk-body" role="status">
              ${everyone ? 'Nobody' : 'Nobody whom you or your team support'} is called that. Check the
              spelling, or try only the first letters.
            </p>`
          : peopleTable(`${counted(total, 'person', 'people')} found for “${typed}”`, people)
      }
      ${
        total > people.length
          ? html`<p class="govuk-body">
              These are the first ${count(people.length)}. Type more of the name.
            </p>`
          : undefined
      }
      ${
        elsewhere > 0
          ? html`<p class="govuk-body">
              ${counted(elsewhere, 'more is', 'more are')} supported by another team, so you cannot see who.
              The head of service can change who supports someone.
            </p>`
          : undefined
      }`,
  };
}

function form(view: {
  readonly token: string;
  readonly typed: string;
  readonly mistake: string | undefined;
}): Html {
  return html`<form method="post" action="${paths.find()}" class="waymark-find">
    <input type="hidden" name="token" value="${view.token}" />
    ${input({
      id: 'who',
      name: 'who',
      value: view.typed,
      autocomplete: 'off',
      spellcheck: false,
      classes: 'govuk-input--width-20',
      label: { text: 'Name or id' },
      hint: { text: 'The first letters will do, in any order: “kai m”' },
      ...(view.mistake === undefined ? {} : { errorMessage: { text: view.mistake } }),
    })}
    ${button({ text: 'Find' })}
  </form>`;
}
