import { ADOPTION_AGENCY_URN, FOSTERED, PLACED_FOR_ADOPTION, returnRule } from '../terms/all.ts';

export const rule242 = returnRule({
  code: '242',
  message: 'XXXXXXX only for regional adoption agencies',
  means: 'XXXXXXX stands for a URN in a placement that is neither fostering nor for adoption.',
  why: 'It means carers of a regional adoption agency, and they have children in those placements only.',
  mend: 'Enter the URN of the home or agency. If the carers are from such an agency, correct the type.',
  mender: 'placements team',
  reads: { Episodes: ['URN', 'PLACE'] },
  check: ({ Episodes }) =>
    Episodes.filter(
      ({ URN, PLACE }) =>
        URN === ADOPTION_AGENCY_URN && !FOSTERED.has(PLACE) && !PLACED_FOR_ADOPTION.has(PLACE),
    ),
});
