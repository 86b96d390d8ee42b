import type { Mender } from '#returns/ssda903/check/rule.ts';
import type { Finding903 } from '#returns/ssda903/check/findings.ts';
import { childOf, type Found } from '../../../checks/found.ts';

/** How much waits for someone. */
export interface Waiting {
  readonly mender: Mender;
  readonly things: number;
  readonly children: number;
  readonly errors: number;
}

/** What waits for whom, most first. */
export function menders(findings: readonly Finding903[], found: Found): readonly Waiting[] {
  const byMender = Map.groupBy(findings, ({ rule }) => found.ruleOf(rule)?.mender ?? 'returns officer');
  return [...byMender]
    .map(([mender, all]) => ({
      mender,
      things: all.length,
      children: new Set(all.map(childOf)).size,
      errors: all.filter(({ severity }) => severity === 'error').length,
    }))
    .toSorted((a, b) => b.things - a.things);
}
