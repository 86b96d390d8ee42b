import { inWords } from '#calendar/words.ts';
import type { SettingMistake } from '#actions/change-setting.ts';
import type { SettingChange } from '#store/settings.ts';
import { button } from '../../../govuk/button.ts';
import { dateInput } from '../../../govuk/date-input.ts';
import { errorSummary } from '../../../govuk/error-summary.ts';
import { input } from '../../../govuk/input.ts';
import { type Html, html } from '../../../html.ts';
import { downloadLinks } from '../../../exports/links.ts';
import { fileLinks, paths } from '../../../paths.ts';
import type { Page } from '../../../route.ts';
import { stackedTable } from '../../../tables/stacked-table.ts';
import { momentInWords } from '../../figures/frozen/page.ts';
import { valueInWords } from '../../../words/setting.ts';
import { placeInWords, type SettingKind, type SettingRow } from '../view.ts';
import { placeFields } from './place-fields.ts';

/** What was typed, by the names of the boxes. */
export type Typed = Readonly<
  Record<'target' | 'tolerance' | 'value' | 'theme' | 'place' | 'day' | 'month' | 'year' | 'reason', string>
>;

/** The form to change a setting, as somebody is to see it. */
export interface SettingForm {
  readonly typed: Typed;
  readonly mistakes: readonly SettingMistake[];
  /** The day that has passed, from which they ask to change it. */
  readonly past: string | undefined;
  /** What others changed while the form was open. */
  readonly since: readonly SettingChange[];
  /** The number of the last change that it tells of. */
  readonly seen: number;
}

/** One setting: what it is, how it came to be so, and a form to change it, for those who may. */
export function settingPage(view: {
  readonly kind: SettingKind;
  readonly row: SettingRow;
  readonly history: readonly SettingChange[];
  readonly token: string;
  readonly form: SettingForm | undefined;
}): Page {
  const { kind, row, history, form } = view;
  const mistakes = form?.mistakes ?? [];
  const since = form?.since ?? [];
  return {
    is: 'page',
    status: mistakes.length > 0 ? 400 : since.length > 0 ? 409 : 200,
    title: mistakes.length + since.length === 0 ? row.name : `Error: ${row.name}`,
    crumbs: [{ text: 'Settings', href: paths.settings() }],
    reads: 'no-one',
    main: html`${
        mistakes.length === 0
          ? undefined
          : errorSummary({
              titleText: 'There is a problem',
              disableAutoFocus: true,
              errorList: mistakes.map(({ field, says }) => ({
                text: says,
                href: `#${field === 'from' ? 'from-day' : field}`,
              })),
            })
      }
      ${since.length === 0 ? undefined : overtaken(since)}
      <h1 class="govuk-heading-l">
        ${row.name} ${kind === 'values' ? undefined : html`<span class="waymark-code">${row.code}</span>`}
      </h1>
      <p class="waymark-figure">
        <strong class="waymark-figure__value">${row.value}</strong>
        <span class="waymark-figure__of"
          >${row.source}${row.tolerance === undefined ? '' : `; tolerance ${row.tolerance}`}${
            row.toCome === undefined ? '' : `; ${row.toCome}`
          }</span
        >
      </p>
      ${form === undefined ? undefined : changeForm(view.kind, row, view.token, form)} ${past(history)}
      ${
        history.length === 0
          ? undefined
          : downloadLinks('every change', fileLinks(paths.settingFile(kind, row.code), {}))
      }`,
  };
}

function changeForm(
  kind: SettingKind,
  row: SettingRow,
  token: string,
  { typed, mistakes, past: confirm, seen }: SettingForm,
): Html {
  const wrong = (field: SettingMistake['field']) => {
    const found = mistakes.filter((one) => one.field === field).map(({ says }) => says);
    return found.length === 0 ? {} : { errorMessage: { text: found.join('. ') } };
  };
  const text = (name: 'target' | 'tolerance' | 'value' | 'reason', label: string, hint?: string): Html =>
    input({
      id: name,
      name,
      value: typed[name],
      label: { text: label, classes: 'govuk-label--s' },
      ...(name === 'reason' ? {} : { classes: 'govuk-input--width-5' }),
      ...(hint === undefined ? {} : { hint: { text: hint } }),
      ...wrong(name),
    });
  const box = (name: 'day' | 'month' | 'year', label: string, width: number) => ({
    name,
    label,
    value: typed[name],
    classes: `govuk-input--width-${width}${'errorMessage' in wrong('from') ? ' govuk-input--error' : ''}`,
  });
  const fields = (): Html => {
    switch (kind) {
      case 'targets':
        return html`${text('target', 'Target')}
        ${text('tolerance', 'Tolerance', 'How far short still counts as near the target. 0 where no distance does.')}`;
      case 'values':
        return text(
          'value',
          'Value',
          row.value === 'yes' || row.value === 'no' ? 'Enter yes or no.' : undefined,
        );
      case 'scorecard':
        return placeFields(typed, wrong);
    }
  };
  return html`<h2 class="govuk-heading-m">Change it</h2>
    <form method="post" action="${paths.setting(kind, row.code)}" novalidate>
      <input type="hidden" name="token" value="${token}" />
      <input type="hidden" name="seen" value="${seen}" />
      ${fields()}
      ${dateInput({
        id: 'from',
        fieldset: { legend: { text: 'From which day?', classes: 'govuk-fieldset__legend--s' } },
        hint: { text: 'Figures of days before it stay as they are. For example, 1 4 2027.' },
        items: [box('day', 'Day', 2), box('month', 'Month', 2), box('year', 'Year', 4)],
        ...wrong('from'),
      })}
      ${text('reason', 'Why, and who decided it?')}
      ${
        confirm === undefined
          ? undefined
          : html`<input type="hidden" name="past" value="${confirm}" />
              <p class="govuk-body">
                <strong>That day has passed.</strong> Figures since then will be seen by the new setting;
                those that are frozen stay as they are. Send it again to go on.
              </p>`
      }
      ${button({ text: confirm === undefined ? 'Change it' : 'Change it from that day all the same' })}
    </form>`;
}

/** What others did while the form was open: so that nobody puts a change over one of which they do not know. */
function overtaken(since: readonly SettingChange[]): Html {
  return errorSummary({
    titleText: 'Somebody changed this while you had it open',
    descriptionText:
      'Your change is not saved. What you typed is still there: send it again if it is to stand.',
    disableAutoFocus: true,
    errorList: since.map((change) => ({
      text: `${change.by} made it ${becomes(change)} from ${inWords(change.from)}, on ${momentInWords(change.at)}: “${change.reason}”`,
      href: '#changes',
    })),
  });
}

function past(history: readonly SettingChange[]): Html | undefined {
  if (history.length === 0) return undefined;
  return html`<div id="changes">
    ${stackedTable({
      caption: 'How it was changed',
      columns: [
        { heading: 'From' },
        { heading: 'To', numeric: history.every(({ kind }) => kind !== 'scorecard') },
        { heading: 'Why' },
        { heading: 'By, and when' },
      ],
      rows: history
        .toReversed()
        .map((change) => [
          inWords(change.from),
          becomes(change),
          change.reason,
          `${change.by}, ${momentInWords(change.at)}`,
        ]),
    })}
  </div>`;
}

function becomes(change: SettingChange): string {
  switch (change.kind) {
    case 'target':
      return `${change.value.target} (tolerance ${change.value.tolerance})`;
    case 'value':
      return valueInWords(change.value.value);
    case 'scorecard':
      return placeInWords(change.value);
  }
}
