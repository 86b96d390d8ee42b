import { doLoInEpisodes, returnRule } from '../terms/all.ts';

const EXPECTED: ReadonlySet<string> = new Set(['K2', 'Z12', 'Z13']);

export const rule709 = returnRule({
  code: '709',
  message: 'DoLO in an unexpected placement type',
  means:
    'While the deprivation of liberty order held, the child was in a placement other than a children’s home (K2) or another arrangement of type Z12 or Z13.',
  why: 'Such orders are expected in these placements; elsewhere the days of the order or the placement type may be wrong.',
  mend: 'Check the days of the order and the placement type. If both are right, keep them and be ready to explain.',
  mender: 'social worker',
  reads: { DoLo: ['DOLO_START', 'DOLO_END'], Episodes: ['DECOM', 'DEC', 'PLACE'] },
  *check({ DoLo, Episodes }) {
    for (const both of doLoInEpisodes(DoLo, Episodes)) if (!EXPECTED.has(both[1].PLACE)) yield* both;
  },
});
