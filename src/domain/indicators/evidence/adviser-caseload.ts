import { mayBeOpen } from '../cohorts/among.ts';
import { open, unlessIn } from '../cohorts/category-cohort.ts';
import type { Measuring, Placing } from '../indicator.ts';
import type { PersonAsAt } from '../person-as-at.ts';
import { cannotTell, excluded } from '../placing.ts';
import { adviserNow } from './adviser.ts';
import { type Caseload, caseloads } from './caseload.ts';

const kept = new WeakMap<Measuring, ReadonlyMap<string, Caseload>>();

/** The caseload of someone's personal adviser (everyone of OPEN they hold), or the placing of whoever is in none. */
export function adviserCaseload(person: PersonAsAt, measuring: Measuring): Caseload | Placing {
  const stopped = unlessIn(person, open);
  if (stopped !== undefined) return stopped;
  const adviser = adviserNow(person, measuring);
  if (!adviser.known) return cannotTell(() => `Cannot tell, missing ${adviser.missing()}.`);
  if (adviser.value === null)
    return excluded(() => `No personal adviser, ${adviser.said()}: in nobody's caseload.`);
  let known = kept.get(measuring);
  if (known === undefined) {
    known = caseloads(measuring, mayBeOpen, (one) => holderOf(one, measuring));
    kept.set(measuring, known);
  }
  return known.get(adviser.value) ?? cannotTell(() => 'Cannot tell, missing the caseload of their adviser.');
}

function holderOf(person: PersonAsAt, measuring: Measuring): string | undefined {
  if (!open.codes.has(person.category.code)) return undefined;
  const adviser = adviserNow(person, measuring);
  return adviser.known ? (adviser.value ?? undefined) : undefined;
}
