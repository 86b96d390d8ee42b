import { returnRule, yearsAfter } from '../terms/all.ts';

export const rule231 = returnRule({
  code: '231',
  message: 'Very young UASC',
  means: 'This unaccompanied asylum-seeking child was still under 11 on 31 March, the last day of the year.',
  why: 'DfE asks about so young a child alone: the date of birth or the status may be mistaken.',
  mend: 'Check the date of birth and the status. If both are right, keep them and note that you checked.',
  mender: 'social worker',
  reads: { Header: ['DOB'] },
  needsUasc: ['now'],
  check({ Header }, { uasc, end }) {
    const elevenOn = yearsAfter(end, -11);
    return Header.filter(({ CHILD, DOB }) => DOB.day > elevenOn && uasc.now?.(CHILD) === '1');
  },
});
