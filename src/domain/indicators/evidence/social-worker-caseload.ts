import { inWords } from '#calendar/words.ts';
import { lookedAfter } from '../cohorts/among.ts';
import type { Measuring, Placing } from '../indicator.ts';
import { lookedAfterNow } from '../cohorts/looked-after.ts';
import type { PersonAsAt } from '../person-as-at.ts';
import { cannotTell, excluded, outside } from '../placing.ts';
import { type Caseload, caseloads } from './caseload.ts';
import { involvedNow } from './worker.ts';

const kept = new WeakMap<Measuring, ReadonlyMap<string, Caseload>>();

/** The caseload of a looked-after child's social worker, or the placing of whoever is in none. */
export function socialWorkerCaseload(person: PersonAsAt, measuring: Measuring): Caseload | Placing {
  if (lookedAfterNow(person) === undefined) {
    return outside(() => `Not looked after on ${inWords(measuring.asAt)}.`);
  }
  const worker = socialWorkerOf(person);
  if (worker === undefined)
    return cannotTell(() => 'Cannot tell, missing the social worker: no extract carries it.');
  if (worker === null) return excluded(() => "No social worker recorded: in nobody's caseload.");
  let known = kept.get(measuring);
  if (known === undefined) {
    known = caseloads(measuring, lookedAfter, (one) => socialWorkerOf(one) ?? undefined);
    kept.set(measuring, known);
  }
  return known.get(worker) ?? cannotTell(() => 'Cannot tell, missing the caseload of their social worker.');
}

/** Null: a list says nobody. Undefined: nothing says. */
function socialWorkerOf(person: PersonAsAt): string | null | undefined {
  const involved = involvedNow(person, 'social-worker');
  if (involved !== undefined) return involved.worker;
  const listed = person.inCare.findLast(({ worker }) => worker !== undefined);
  const declared = person.leavingCare.findLast(({ row }) => row?.worker !== undefined)?.row;
  return listed === undefined ? declared?.worker : (listed.worker ?? declared?.worker ?? null);
}
