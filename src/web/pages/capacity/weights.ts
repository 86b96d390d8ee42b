import { weightedCaseload } from '#domain/indicators/b05-weighted-caseload.ts';
import { caseloadWeight, situations } from '#domain/indicators/evidence/caseload-weight.ts';
import type { Measuring } from '#domain/indicators/indicator.ts';
import { numberOn } from '#domain/law/settings.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { stackedTable } from '../../tables/stacked-table.ts';
import { settingsInWords } from '../../words/setting.ts';

/** A weight of B05 that is not 1. */
export interface WeightRow {
  readonly name: string;
  readonly href: string;
  readonly weight: number;
  /** How many of those in B05 it makes count so. */
  readonly people: number;
  readonly source: string;
}

/** The weights that are not 1 on the day, in the order of the settings. */
export function weightRows(measuring: Measuring): readonly WeightRow[] {
  const { asAt, people, population: { settings } } = measuring; // prettier-ignore
  const made = people
    .filter((person) => weightedCaseload.place(person, measuring).is === 'met')
    .flatMap((person) => caseloadWeight(person, measuring).made);
  return situations.flatMap(({ setting }) => {
    const weight = numberOn(settings, setting, asAt);
    if (weight === 1) return [];
    return {
      name: settingsInWords[setting],
      href: paths.setting('values', setting),
      weight,
      people: made.filter((one) => one.setting === setting).length,
      source: settings.values.get(setting)?.findLast(({ from }) => from <= asAt)?.source ?? '',
    };
  });
}

/** The weights that stand behind the weighted column; `people` says how many, as the reader may see it. */
export function weightsTable(
  rows: readonly (Omit<WeightRow, 'people'> & { readonly people: string })[],
): Html {
  if (rows.length === 0)
    return html`<p class="govuk-body-s waymark-quiet waymark-lead">
      Weighted: everyone weighs 1 at present. The weights are
      <a class="govuk-link" href="${paths.settings()}">settings</a>.
    </p>`;
  return html`${stackedTable({
      caption: 'Weights in use',
      columns: [
        { heading: 'Setting' },
        { heading: 'Weight', numeric: true },
        { heading: 'Young people', numeric: true },
        { heading: 'From where' },
      ],
      rows: rows.map(({ name, href, weight, people, source }) => [
        html`<a class="govuk-link" href="${href}">${name}</a>`,
        html`<strong>${weight}</strong>`,
        people,
        source,
      ]),
    })}
    <p class="govuk-body-s waymark-quiet waymark-lead">
      Of the whole service. Someone in several of these situations has their weights multiplied; every other
      weight is 1. A situation that is not recorded is not weighed.
    </p>`;
}
