import { isIn, returnRule } from '../terms/all.ts';

export const ruleNoE = returnRule({
  code: 'NoE',
  message: 'No episodes last year although care began earlier',
  means:
    'This episode began before 1 April of the return’s year, ' +
    'and last year’s return has no episode of the child.',
  why:
    'Care that goes on over 1 April stands in both years’ returns: ' +
    'without it, last year’s return was short of a child.',
  mend:
    'Check the start of the episode, and whether the child had another id last year. ' +
    'If last year’s return was wrong, correct it there.',
  mender: 'returns officer',
  reads: { Episodes: ['DECOM'], Episodes_last: [] },
  check: ({ Episodes, Episodes_last }, { start }) =>
    Episodes.filter(({ CHILD, DECOM }) => DECOM.day < start && !isIn(Episodes_last, CHILD)),
});
