import { pairsOfChild, returnRule } from '../terms/all.ts';

export const rule626 = returnRule({
  code: '626',
  message: 'Mother status contradicts last year',
  means:
    'She is a mother now, and her child was born before 1 April, when the year began, but last year’s return says that she was not a mother.',
  why: 'Her child was already born in last year’s return, so that one of the two years must be wrong.',
  mend: 'Check the child’s date of birth. If it is right, last year’s answer was wrong or came too early: be ready to explain.',
  mender: 'returns officer',
  reads: { Header: ['MOTHER', 'MC_DOB'], Header_last: ['MOTHER'] },
  *check({ Header, Header_last }, { start }) {
    for (const [row, last] of pairsOfChild(Header, Header_last)) {
      if (row.MC_DOB.day < start && row.MOTHER === '1' && last.MOTHER === '0') yield row;
    }
  },
});
