import { benchmarks } from './benchmarks.ts';
import type { Direction, Indicator, Unit, When } from './indicator.ts';

const whenInWords: Readonly<Record<When, string>> = {
  A: 'on the as-at day',
  B: "at each young person's birthday, over the twelve months that end on the as-at day",
  P: 'over the twelve months that end on the as-at day',
  'A,P': 'on the as-at day; its further figures over the twelve months that end on it',
};
const unitInWords: Readonly<Record<Unit, string>> = {
  percent: 'a percentage',
  count: 'a count',
  mean: 'a mean',
  median: 'a median',
};
const directionInWords: Readonly<Record<Direction, string>> = {
  high: 'high is good',
  low: 'low is good',
  context: 'context, neither good nor bad',
};
const kinds = ['SSDA903', 'Annex A', 'SSD'] as const;

/** docs/indicators.md: every definition, and what each kind of extract carries of it. Markdown. */
export function printIndicators(indicators: readonly Indicator[]): string {
  return `${[
    '# Indicators',
    'Printed from the code (`src/domain/indicators`); a test says when this page is stale.',
    'Everyone is placed once in each figure. _Met_ counts in numerator and denominator, _not met_ in the denominator only; _excluded_ and _cannot tell_ are counted apart, in neither. Met means counted, not good. A blank cell in a column that the file has is _nothing recorded_; a table or column that is not there is _cannot tell_, never a nought. A figure of the twelve months that end on a 31 March is a figure of the return year.',
    '## What each source carries',
    carriedTable(indicators),
    ...indicators.map(definition),
  ].join('\n\n')}\n`;
}

function carriedTable(indicators: readonly Indicator[]): string {
  const rows = indicators
    .filter(({ carriedBy }) => carriedBy.length > 0)
    .map(({ id, title, carriedBy }) => [
      id,
      title,
      ...kinds.map((kind) => {
        const carried = carriedBy
          .filter((text) => kindOf(text) === kind)
          .map((text) => text.slice(kind.length + 1));
        return carried.length === 0 ? 'cannot tell' : carried.join('; ');
      }),
    ]);
  return table([['id', 'figure', 'the return (SSDA903)', 'Annex A', 'SSD'], ...rows]);
}

/** A table of Markdown, its columns as wide as their widest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/** The kind of extract that a line of `carriedBy` begins with. */
export function kindOf(text: string): (typeof kinds)[number] | undefined {
  return kinds.find((kind) => text.startsWith(`${kind} `));
}

function definition(indicator: Indicator): string {
  const { id, title, meaning, version, unit, when, direction, parts = [], benchmark } = indicator;
  return [
    `## ${id} ${title}`,
    meaning,
    [
      `- **Counts**: ${indicator.numerator}`,
      `- **Of**: ${indicator.denominator}`,
      `- **Who**: ${indicator.cohort}`,
      ...indicator.exclusions.map((text) => `- **Left out**: ${text}`),
      `- **When**: ${whenInWords[when]}`,
      `- **Value**: ${unitInWords[unit]}; ${directionInWords[direction]}${targetSaid(indicator)}`,
      ...parts.flatMap(({ key, title: part, unit: of, benchmark: beside }) => [
        `- **Further figure** \`${key}\`: ${part}, ${unitInWords[of]}`,
        ...england(beside).map((said) => `  - ${said}`),
      ]),
      ...england(benchmark).map((said) => `- ${said}`),
      ...(indicator.imported === true
        ? ['- **Brought in** ready-made, with its source and day; nobody is counted in it here']
        : []),
      ...(indicator.awaits === undefined
        ? []
        : [`- **Recorded nowhere yet**: it waits for ${indicator.awaits}, and is _cannot tell_ until then`]),
      `- **Source**: ${indicator.source.join('; ')}`,
      `- **Split by**: ${indicator.breakdowns.length === 0 ? 'nothing' : indicator.breakdowns.join(', ')}`,
      `- **Version**: ${version}`,
    ].join('\n'),
  ].join('\n\n');
}

/** The newest shipped value of England that a figure is set beside. */
function england(benchmark: string | undefined): readonly string[] {
  const beside = benchmark === undefined ? undefined : benchmarks[benchmark];
  const latest = beside?.england.at(-1);
  return beside === undefined || latest === undefined
    ? []
    : [`**England**: ${latest.value} in ${latest.year} (${beside.measure}; ${beside.source})`];
}

function targetSaid({ target }: Indicator): string {
  if (target === undefined) return '';
  return `; target ${target.value} (${target.by === 'law' ? 'expected of everyone by statute' : 'a default: the authority sets its own'})`;
}
