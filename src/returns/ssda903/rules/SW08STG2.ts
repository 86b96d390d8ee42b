import { isValid, returnRule, workersInOrder } from '../terms/all.ts';

export const ruleSW08STG2 = returnRule({
  code: 'SW08STG2',
  message: 'Earlier SW episode not ended',
  means: 'Another social worker has taken this case since, and this one has no day on which they gave it up.',
  why:
    'A child has one allocated social worker at a time: ' +
    'the earlier one must have ended for the next to begin.',
  mend: 'Enter the day on which the case was handed over. If both rows are of one social worker, keep one.',
  mender: 'social worker',
  stage: '2',
  reads: { SWEpisodes: ['SW_DECOM', 'SW_DEC'] },
  *check({ SWEpisodes }) {
    for (const workers of workersInOrder(SWEpisodes).values()) {
      yield* workers.slice(0, -1).filter(({ SW_DECOM, SW_DEC }) => isValid(SW_DECOM) && !isValid(SW_DEC));
    }
  },
});
