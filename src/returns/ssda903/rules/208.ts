import { NO_UPN, pairsOfChild, returnRule } from '../terms/all.ts';

/** Unlike in the common checker, a blank may become UN1: its own comment means to allow it. */
function mayFollow(now: string, last: string): boolean {
  if (now === last || last === '') return true;
  if (last === 'UN1') return now !== '';
  return NO_UPN.has(last) && now !== '' && !NO_UPN.has(now);
}

export const rule208 = returnRule({
  code: '208',
  message: 'UPN differs from last year',
  means: 'The pupil number, or the code for having none, differs from last year in a way that it should not.',
  why: 'Children are matched to school records by this number: a wrong one finds another pupil.',
  mend: 'Ask the virtual school which is right. A first number, or a new code after none or UN1, may stand.',
  mender: 'returns officer',
  reads: { Header: ['UPN'], Header_last: ['UPN'] },
  *check({ Header, Header_last }) {
    for (const [now, last] of pairsOfChild(Header, Header_last)) if (!mayFollow(now.UPN, last.UPN)) yield now;
  },
});
