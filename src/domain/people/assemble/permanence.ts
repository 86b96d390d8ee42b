import type { Fact, FactKind } from '../facts.ts';
import type { YoungPerson } from '../young-person.ts';

type Permanence = Pick<
  YoungPerson,
  'adoptions' | 'adoptionDecisions' | 'previousPermanence' | 'libertyOrders'
>;

/** What is told beside who someone is, and of their time in care. */
const BESIDE: ReadonlySet<FactKind> = new Set([
  'adoption',
  'adoption-decision',
  'previous-permanence',
  'liberty-order',
]);

/**
 * Whether a fact makes a child one of the population. Those of adoption, permanence before care and deprivation of
 * liberty do not: an adopted child has no page, and whoever stands in those tables alone would be in every figure as
 * someone of whom nothing is known. The facts themselves stay where they are kept.
 */
export function beyondPermanence({ kind }: Fact): boolean {
  return !BESIDE.has(kind);
}

/** Adoption, permanence before care and deprivation of liberty of one child, each in order of year or day. */
export function permanenceOf(facts: Permanence): Permanence {
  return {
    adoptions: inOrderOf(facts.adoptions, ({ year }) => year),
    adoptionDecisions: inOrderOf(facts.adoptionDecisions, ({ on }) => on),
    previousPermanence: inOrderOf(facts.previousPermanence, ({ year }) => year),
    libertyOrders: inOrderOf(facts.libertyOrders, ({ from }) => from),
  };
}

function inOrderOf<T>(facts: readonly T[], when: (fact: T) => string): readonly T[] {
  return facts.toSorted((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0));
}
