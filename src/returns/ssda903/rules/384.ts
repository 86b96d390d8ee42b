import { returnRule, SHORT_BREAKS, withCode } from '../terms/all.ts';

/** PLACE of long-term fostering. */
const LONG_TERM: ReadonlySet<string> = new Set(['U1', 'U4']);

export const rule384 = returnRule({
  code: '384',
  message: 'Respite child in long-term fostering',
  means: 'This child is on short breaks (V3 or V4) and in a long-term foster placement (U1 or U4).',
  why: 'A child goes home after each short break, so that none of them is a long-term placement.',
  mend: 'Record the foster placement as one that is not long-term, or correct the legal status.',
  mender: 'social worker',
  reads: { Episodes: ['PLACE', 'LS'] },
  check: ({ Episodes }) => withCode(Episodes, 'LS', SHORT_BREAKS).filter(({ PLACE }) => LONG_TERM.has(PLACE)),
});
