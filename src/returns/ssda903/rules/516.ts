import { FOSTERED, returnRule, withCode } from '../terms/all.ts';

const TO_FORMER_CARER = new Set(['E45', 'E46']);

export const rule516 = returnRule({
  code: '516',
  message: 'SGO to former foster carer without foster placement',
  means:
    'Care ended with special guardianship to the former foster carer, and the placement was not fostering.',
  why: 'Special guardianship goes to the former foster carer only where the child lived with one.',
  mend: 'Correct the placement type or, if the guardian was no foster carer, the reason that care ended.',
  mender: 'social worker',
  reads: { Episodes: ['REC', 'PLACE'] },
  check: ({ Episodes }) =>
    withCode(Episodes, 'REC', TO_FORMER_CARER).filter(({ PLACE }) => !FOSTERED.has(PLACE)),
});
