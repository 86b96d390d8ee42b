import type { DutyId } from '#domain/law/duty.ts';

/**
 * Duties by the harm that a missed one can do, the worst first; those on one line weigh the same. A local order for
 * today's list, not law: a child back from missing, then nobody there for them, then where they live, then the plan.
 */
const byHarm: readonly (readonly DutyId[])[] = [
  ['D22'],
  ['D9', 'D10', 'D11'],
  ['D1', 'D1b', 'D6'],
  ['D5', 'D5c'],
  ['D4d', 'D4b', 'D4e'],
  ['D2', 'D2b', 'D2c', 'D2d', 'D3'],
  ['D4', 'D5b', 'D4c'],
  ['D20', 'D19', 'D3p', 'D23', 'D7', 'D8', 'D15'],
];

/** Where a duty stands in that order: 0 is the worst. */
export function harmOf(id: DutyId): number {
  const at = byHarm.findIndex((ids) => ids.includes(id));
  return at === -1 ? byHarm.length : at;
}
