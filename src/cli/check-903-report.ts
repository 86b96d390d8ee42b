import type { CheckedFiles } from '#returns/ssda903/check/check-files.ts';
import type { Finding903 } from '#returns/ssda903/check/findings.ts';
import { ruleSetOf } from '#returns/ssda903/rule-sets/all.ts';
import { textTable } from './table.ts';

/** How many children are named: the worst; `--csv` has them all. */
const CHILDREN_SHOWN = 20;

/** A check for a person at a terminal: rules that found most first, then children with most findings, then the rest of the account. */
export function checkReport({ toCheck, checked }: CheckedFiles, width: number): string {
  const { findings, notRun, failed, undecided } = checked;
  const all = ruleSetOf(toCheck.year)?.rules.length ?? 0;
  const rows = [...toCheck.now.values()].reduce((sum, table) => sum + table.rows.length, 0);
  const parts = [
    `The return of ${toCheck.year}: ${rows} rows, checked against ${all} rules.`,
    `${all - notRun.length - failed.length} rules were run, ${notRun.length} could not be, and ${failed.length} failed.`,
    '',
    ...byRule(findings, width),
    ...byChild(findings, width),
    ...whatWasNotRun(notRun),
    ...undecided.map(
      ({ rule, rows: count, lacking }) =>
        `Rule ${rule} cannot tell of ${count} ${count === 1 ? 'row' : 'rows'}: it would need ${lacking.map(inWords).join(', ')}.`,
    ),
    ...failed.map(({ rule, error }) => `Rule ${rule} failed, and judged nothing: ${error}`),
  ];
  return `${parts.join('\n').trimEnd()}\n`;
}

function byRule(findings: readonly Finding903[], width: number): readonly string[] {
  if (findings.length === 0) return ['No rule found anything.', ''];
  const groups = [...Map.groupBy(findings, ({ rule }) => rule).values()];
  const rows = groups
    .toSorted((a, b) => b.length - a.length)
    .map((ofRule) => [
      ofRule[0]?.rule ?? '',
      String(ofRule.length),
      String(ofRule.flatMap(({ at }) => at).length),
      `${ofRule[0]?.severity === 'warning' ? '(warning) ' : ''}${ofRule[0]?.message ?? ''}`,
    ]);
  return [
    textTable(
      [
        { title: 'rule' },
        { title: 'children', align: 'right' },
        { title: 'rows', align: 'right' },
        { title: 'what' },
      ],
      rows,
      width,
    ),
    '',
  ];
}

function byChild(findings: readonly Finding903[], width: number): readonly string[] {
  const groups = [...Map.groupBy(findings, ({ at }) => at[0]?.child ?? '')].filter(([child]) => child !== '');
  if (groups.length === 0) return [];
  const worst = groups.toSorted(([, a], [, b]) => b.length - a.length).slice(0, CHILDREN_SHOWN);
  const rows = worst.map(([child, of]) => [child, String(of.length), of.map(({ rule }) => rule).join(' ')]);
  const more = groups.length - worst.length;
  return [
    textTable([{ title: 'child' }, { title: 'findings', align: 'right' }, { title: 'rules' }], rows, width),
    ...(more > 0 ? [`… and ${more} more children: --csv FILE has every finding with its cells.`] : []),
    '',
  ];
}

function whatWasNotRun(notRun: CheckedFiles['checked']['notRun']): readonly string[] {
  const groups = [...Map.groupBy(notRun, ({ lacking }) => lacking.join(', '))];
  return groups
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(
      ([lacking, rules]) =>
        `Not run, lacking ${lacking}${how(lacking)}: ${rules.map(({ rule }) => rule).join(' ')}`,
    );
}

/** What would have it run, where an option of the command gives it. */
function how(lacking: string): string {
  if (lacking.includes('_last')) return ' (last year’s return: --previous FOLDER)';
  if (/postcodes|providers/.test(lacking)) return ' (--reference FOLDER)';
  return lacking.includes('authority') ? ' (--authority ONSCODE)' : '';
}

function inWords(lacking: string): string {
  return lacking === 'care-history' ? 'care before these two years' : lacking;
}
