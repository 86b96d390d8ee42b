import type { LackingInWords } from '../../../../../words/lacking.ts';
import { ruleSetOf } from '#returns/ssda903/rule-sets/all.ts';
import type { Seen } from '../../../seen.ts';

/** A rule by its code and message. */
export interface RuleNamed {
  readonly code: string;
  readonly message: string;
}

/** Rules that lacked the same. */
export interface LackingTheSame {
  readonly lacking: readonly LackingInWords[];
  readonly rules: readonly RuleNamed[];
}

export interface NotRunView {
  /** Most rules first. */
  readonly notRun: readonly LackingTheSame[];
  readonly undecided: readonly (RuleNamed & {
    readonly rows: number;
    readonly lacking: readonly LackingInWords[];
  })[];
  readonly failed: readonly RuleNamed[];
}

export function notRunView({ outcome, lacking: inWords }: Seen): NotRunView {
  const messages = new Map(
    (ruleSetOf(outcome.year)?.rules ?? []).map(({ code, message }) => [code, message]),
  );
  const named = (code: string): RuleNamed => ({ code, message: messages.get(code) ?? '' });
  const groups = [...Map.groupBy(outcome.notRun, ({ lacking }) => lacking.join('\n')).values()];
  return {
    notRun: groups
      .map((rules) => ({
        lacking: (rules[0]?.lacking ?? []).map(inWords),
        rules: rules.map(({ rule }) => named(rule)),
      }))
      .toSorted((a, b) => b.rules.length - a.rules.length),
    undecided: outcome.undecided.map(({ rule, rows, lacking }) => ({
      ...named(rule),
      rows,
      lacking: lacking.map(inWords),
    })),
    failed: outcome.failed.map(({ rule }) => named(rule)),
  };
}
