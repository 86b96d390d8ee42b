import type { Freeze } from '#domain/indicators/frozen.ts';
import { inWords } from '#calendar/words.ts';
import type { TypedDay } from '../../../forms/typed-day.ts';
import { button } from '../../../govuk/button.ts';
import { dateInput } from '../../../govuk/date-input.ts';
import { errorSummary } from '../../../govuk/error-summary.ts';
import { input } from '../../../govuk/input.ts';
import { type Html, html } from '../../../html.ts';
import { downloadLinks } from '../../../exports/links.ts';
import { fileLinks, paths } from '../../../paths.ts';
import type { Page } from '../../../route.ts';
import { stackedTable } from '../../../tables/stacked-table.ts';

/** What stands in the form, and what is wrong with it. */
export interface FreezeForm {
  readonly token: string;
  readonly typed: TypedDay;
  readonly note: string;
  readonly mistake: { readonly field: 'freeze-day' | 'note'; readonly says: string } | undefined;
}

/** Days whose figures were frozen; a form to freeze another, for those who may. */
export function frozenPage(freezes: readonly Freeze[], form: FreezeForm | undefined): Page {
  const title = 'Frozen figures';
  const mistake = form?.mistake;
  return {
    is: 'page',
    status: mistake === undefined ? 200 : 400,
    title: mistake === undefined ? title : `Error: ${title}`,
    crumbs: [{ text: 'Figures', href: paths.figures() }],
    reads: 'no-one',
    main: html`${
        mistake === undefined
          ? undefined
          : errorSummary({
              titleText: 'There is a problem',
              disableAutoFocus: true,
              errorList: [{ text: mistake.says, href: `#${mistake.field}` }],
            })
      }
      <h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body waymark-lead">
        A frozen figure never changes: its number, its splits and who stood behind it, each with the reason of
        then. What the records say otherwise since is shown beside it, with why and about whom.
      </p>
      ${
        freezes.length === 0
          ? html`<p class="govuk-body">
              No day has been frozen yet. Month-ends and 31 March stand here once somebody freezes them.
            </p>`
          : html`${list(freezes)}
            ${downloadLinks('the days that are frozen', fileLinks(paths.frozenFile(), {}))}`
      }
      ${form === undefined ? undefined : freezeForm(form)}`,
  };
}

function list(freezes: readonly Freeze[]): Html {
  const newestOf = new Map<string, number>();
  for (const { asAt, freeze } of freezes) {
    newestOf.set(asAt, Math.max(freeze, newestOf.get(asAt) ?? 0));
  }
  return stackedTable({
    caption: 'Days that are frozen',
    captionClasses: 'govuk-visually-hidden',
    columns: [{ heading: 'As at' }, { heading: 'Frozen' }, { heading: 'By' }, { heading: 'Note' }],
    rows: freezes.map(({ freeze, asAt, at, by, note }) => [
      html`<a class="govuk-link" href="${paths.freeze(String(freeze))}">${inWords(asAt)}</a> ${
          asAt.endsWith('-03-31') ? html`<span class="waymark-mark">year end</span>` : undefined
        }
        ${
          newestOf.get(asAt) === freeze
            ? undefined
            : html`<span class="waymark-mark">frozen again since</span>`
        }`,
      momentInWords(at),
      by,
      note === '' ? '–' : note,
    ]),
  });
}

/** "1 November 2026 at 09:30", in England. */
export function momentInWords(at: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  }).format(Date.parse(at));
}

function freezeForm({ token, typed, note, mistake }: FreezeForm): Html {
  const wrong = (field: 'freeze-day' | 'note') =>
    mistake?.field === field ? { errorMessage: { text: mistake.says } } : {};
  const box = (name: keyof TypedDay, label: string, width: number) => ({
    name,
    label,
    value: typed[name],
    classes: `govuk-input--width-${width}${mistake?.field === 'freeze-day' ? ' govuk-input--error' : ''}`,
  });
  return html`<h2 class="govuk-heading-m">Freeze a day</h2>
    <form method="post" action="${paths.frozen()}" novalidate>
      <input type="hidden" name="token" value="${token}" />
      ${dateInput({
        id: 'freeze',
        fieldset: { legend: { text: 'As at which day?', classes: 'govuk-fieldset__legend--s' } },
        hint: { text: 'Most freeze each month-end, and 31 March. For example, 31 10 2026.' },
        items: [box('day', 'Day', 2), box('month', 'Month', 2), box('year', 'Year', 4)],
        ...wrong('freeze-day'),
      })}
      ${input({
        id: 'note',
        name: 'note',
        value: note,
        label: { text: 'Note (optional)', classes: 'govuk-label--s' },
        hint: { text: 'What its readers should know. Needed to freeze a day again.' },
        ...wrong('note'),
      })}
      ${button({ text: 'Freeze all figures of this day' })}
    </form>`;
}
