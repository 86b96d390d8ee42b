import { isGiven, pairsOfChild, returnRule, yearsAfter } from '../terms/all.ts';

export const rule359 = returnRule({
  code: '359',
  message: 'Looked after past 18 not under s20(5) community home',
  means:
    'This young person turned eighteen before 31 March, and has an episode without an end ' +
    'that is not in a children’s home (K2) under section 20 (V2).',
  why:
    'Being looked after ends at eighteen; ' +
    'section 20(5) of the Children Act 1989 lets a community home go on until 21.',
  mend:
    'End the episode, at the latest on the birthday. ' +
    'If they do live in a community home so, record V2 and K2.',
  mender: 'social worker',
  reads: { Header: ['DOB'], Episodes: ['DEC', 'LS', 'PLACE'] },
  *check({ Header, Episodes }, { end }) {
    for (const [episode, header] of pairsOfChild(Episodes, Header)) {
      const { DEC, LS, PLACE } = episode;
      const isInCommunityHome = LS === 'V2' && PLACE === 'K2';
      if (!isGiven(DEC) && !isInCommunityHome && yearsAfter(header.DOB.day, 18) < end) yield episode;
    }
  },
});
