import { doLoInEpisodes, returnRule } from '../terms/all.ts';

const PROHIBITED: ReadonlySet<string> = new Set(['K1', 'P1', 'R5', 'K3']);

export const rule710 = returnRule({
  code: '710',
  message: 'DoLO in a prohibited placement type',
  means:
    'While the deprivation of liberty order held, the child was in a secure children’s home, with a parent, in custody or in supported accommodation (K1, P1, R5 or K3).',
  why: 'The return does not accept such an order together with one of these placements: one of the two is wrong.',
  mend: 'Check the days of the order against those of the episode, then the placement type, and correct what is wrong.',
  mender: 'social worker',
  reads: { DoLo: ['DOLO_START', 'DOLO_END'], Episodes: ['DECOM', 'DEC', 'PLACE'] },
  *check({ DoLo, Episodes }) {
    for (const both of doLoInEpisodes(DoLo, Episodes)) if (PROHIBITED.has(both[1].PLACE)) yield* both;
  },
});
