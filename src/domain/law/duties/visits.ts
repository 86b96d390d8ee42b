import type { DutyDecision } from '../duty.ts';
import { cannotTell } from './answers.ts';

/** What no extract carries. */
const visitsUnknown =
  'Sources record the latest contact with the personal adviser, not whether it was a visit.';

/**
 * The answer of a clock of visits to which every contact was counted as a visit. A visit is a contact, so where even
 * then one is owed, that stands; where a contact may have been the visit, it cannot be told.
 */
export function countingContacts(answer: DutyDecision, anyContact: boolean): DutyDecision {
  if (!anyContact || answer.state === 'overdue') return answer;
  return cannotTell([...answer.because, visitsUnknown], answer.due);
}
