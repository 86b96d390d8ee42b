import { NO_UPN, returnRule } from '../terms/all.ts';

export const rule444 = returnRule({
  code: '444',
  message: 'Duplicate UPN',
  means: 'The unique pupil number of this child stands on another row of Header too.',
  why: 'A pupil number belongs to one person: one child would be matched to another’s school records.',
  mend: 'Ask the schools which child has the number. If the rows are one child under two ids, merge them.',
  mender: 'returns officer',
  reads: { Header: ['UPN'] },
  check({ Header }) {
    const seen = new Set<string>();
    const again = new Set<string>();
    for (const { UPN } of Header) (seen.has(UPN) ? again : seen).add(UPN);
    return Header.filter(({ UPN }) => UPN !== '' && !NO_UPN.has(UPN) && again.has(UPN));
  },
});
