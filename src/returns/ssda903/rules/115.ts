import { isMalformed, returnRule } from '../terms/all.ts';

export const rule115 = returnRule({
  code: '115',
  message: 'Date placed-for-adoption decision not valid',
  means:
    'The day of this decision to place the child for adoption is filled in, but is not a real day ' +
    'written as day/month/year.',
  why: 'Whether the decision belongs to this year, and to the child’s time in care, is told from this day.',
  mend: 'Look the decision up in the adoption file and correct its day.',
  mender: 'adoption worker',
  reads: { PlacedAdoption: ['DATE_PLACED'] },
  check: ({ PlacedAdoption }) => PlacedAdoption.filter(({ DATE_PLACED }) => isMalformed(DATE_PLACED)),
});
