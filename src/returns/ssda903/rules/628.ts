import { anyGiven, isIn, LEAVER_FIELDS, returnRule, rowsOf } from '../terms/all.ts';

export const rule628 = returnRule({
  code: '628',
  message: 'Mother data for a care leaver not looked after this year',
  means: 'This care leaver was not looked after during the year, and the mother field is filled in.',
  why: 'The mother field is asked only of girls looked after in the year; care leavers would be counted among them.',
  mend: 'Leave the mother field blank. If there was an episode of care in the year, add it.',
  mender: 'returns officer',
  reads: { Header: ['MOTHER'], Episodes: [], OC3: LEAVER_FIELDS },
  check: ({ Header, Episodes, OC3 }) =>
    Header.filter(
      ({ CHILD, MOTHER }) =>
        MOTHER !== '' &&
        !isIn(Episodes, CHILD) &&
        rowsOf(OC3, CHILD).some((leaver) => anyGiven(leaver, LEAVER_FIELDS)),
    ),
});
