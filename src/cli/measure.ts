import { breakdowns, type Breakdown } from '#domain/indicators/indicator.ts';
import { type Measured, measure } from '#domain/indicators/measure.ts';
import { inWords } from '#calendar/words.ts';
import { dayFrom, readArguments, toldIn } from './arguments.ts';
import { type Command, WrongUse } from './command.ts';
import { contradictedReturns } from './contradicted-returns.ts';
import { findingLines } from './findings.ts';
import { indicatorsNamed } from './indicators-named.ts';
import { subjectsOf } from './subjects.ts';
import { textTable } from './table.ts';
import { tellsOf } from './tells-of.ts';

const usage =
  'measure [FOLDER] [--as-at DATE] [--indicator ID]… [--by locality|team|worker|age|sex|ethnicity|uasc|category] [--authority ONSCODE] [--extract-date DATE] [--json]';

/** Every figure, from a folder of extracts or from the store. */
export const measureCommand: Command = {
  name: 'measure',
  summary: 'Every figure the service is judged by, from a folder of extracts or from what has been imported.',
  usage,
  async run(invocation) {
    const { values, positionals } = readArguments(
      invocation.args,
      {
        'as-at': { type: 'string' },
        indicator: { type: 'string', multiple: true },
        by: { type: 'string' },
        authority: { type: 'string' },
        'extract-date': { type: 'string' },
        json: { type: 'boolean' },
      },
      usage,
    );
    const [folder, ...others] = positionals;
    if (others.length > 0) throw new WrongUse(`Say one folder. Use: ${usage}`);
    const chosen = indicatorsNamed(values.indicator ?? []);
    const by = breakdownNamed(values.by);
    const subjects = await subjectsOf(folder, dayFrom(values['as-at'], 'as-at'), toldIn(values), invocation);
    const { population, asAt } = subjects;

    if (!tellsOf(population.extracts, asAt)) {
      throw new WrongUse(
        `Nothing that was read tells of the year to ${inWords(asAt)}: say another day with --as-at.`,
      );
    }
    const findings =
      folder === undefined
        ? subjects.findings
        : [...subjects.findings, ...contradictedReturns(population, asAt)];
    const options = by === undefined ? {} : { by };
    const results = chosen.map((indicator) => measure(indicator, population, asAt, options));
    const { out, err, columns } = invocation.terminal;
    if (values.json === true) {
      const sources = population.extracts.map(({ columns: _columns, ...source }) => source);
      out(`${JSON.stringify({ asAt, authority: population.authority, sources, findings, results })}\n`);
      return 0;
    }
    out(`As at ${inWords(asAt)}\n\n${resultTable(results, columns)}\n`);
    const lines = findingLines(findings);
    if (lines.length > 0) err(`\n${lines.join('\n')}\n`);
    return 0;
  },
};

function breakdownNamed(text: string | undefined): Breakdown | undefined {
  if (text === undefined) return undefined;
  const by = breakdowns.find((one) => one === text);
  if (by === undefined)
    throw new WrongUse(`--by ${text} is not a split: the splits are ${breakdowns.join(', ')}.`);
  return by;
}

function resultTable(results: readonly Measured[], width: number): string {
  const rows = results.flatMap(
    ({ id, title, unit, value, numerator, denominator, excluded, cannotTell, by }) => [
      [
        id,
        title,
        figure(value, unit),
        `${numerator} of ${denominator}`,
        String(excluded),
        String(cannotTell),
      ],
      ...(by ?? []).map((group) => [
        '',
        `  ${group.group ?? 'not known'}`,
        figure(group.value, unit),
        `${group.numerator} of ${group.denominator}`,
        String(group.excluded),
        String(group.cannotTell),
      ]),
    ],
  );
  return textTable(
    [
      { title: 'id' },
      { title: 'figure' },
      { title: 'value', align: 'right' },
      { title: 'n of N', align: 'right' },
      { title: 'left out', align: 'right' },
      { title: 'cannot tell', align: 'right' },
    ],
    rows,
    width,
  );
}

function figure(value: number | null, unit: Measured['unit']): string {
  if (value === null) return '–';
  return unit === 'percent' ? `${value.toFixed(1)}%` : String(value);
}
