import { DOB_DIFFERS, dobDiffers, returnRule } from '../terms/all.ts';

export const ruleINT12 = returnRule({
  ...DOB_DIFFERS,
  code: 'INT12',
  message: 'PlacedAdoption DOB differs from Header',
  means: 'In PlacedAdoption this child has another date of birth than in Header.',
  reads: { Header: ['DOB'], PlacedAdoption: ['DOB'] },
  check: ({ Header, PlacedAdoption }) => dobDiffers(PlacedAdoption, Header),
});
