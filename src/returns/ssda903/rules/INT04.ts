import { NOT_IN_HEADER, notInHeader, returnRule } from '../terms/all.ts';

export const ruleINT04 = returnRule({
  ...NOT_IN_HEADER,
  code: 'INT04',
  message: 'Missing child not in Header',
  means: 'This time missing or away is of a child who is not in Header.',
  reads: { Header: ['CHILD'], Missing: ['CHILD'] },
  check: ({ Header, Missing }) => notInHeader(Missing, Header),
});
