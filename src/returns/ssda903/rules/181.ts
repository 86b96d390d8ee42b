import { isCode, returnRule, YES_NO_FIELDS } from '../terms/all.ts';

export const rule181 = returnRule({
  code: '181',
  message: '12-month data items must be 0 or 1',
  means:
    'One of the yes-or-no answers about this child’s year (convictions, health or substance misuse) is ' +
    'neither 0 nor 1.',
  why: 'Each is counted among the children looked after for the whole year of whom it is asked.',
  mend: 'Write 1 for yes and 0 for no in the answers that hold something else.',
  mender: 'health coordinator',
  reads: { OC2: YES_NO_FIELDS },
  check: ({ OC2 }) =>
    OC2.filter((row) => YES_NO_FIELDS.some((field) => row[field] !== '' && !isCode('YESNO01', row[field]))),
});
