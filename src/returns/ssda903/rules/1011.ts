import { anyGiven, latestEpisode, LEAVER_FIELDS, returnRule, rowsOf } from '../terms/all.ts';

export const rule1011 = returnRule({
  code: '1011',
  message: 'Care leaver data after transfer to another LA',
  means:
    'Care of this young person was transferred to another authority, ' +
    'and they have a care leaver’s answers here.',
  why: 'The authority that took the care over reports on them; with both, one young person is counted twice.',
  mend: 'Check that the last episode ended by transfer. If so, empty the three answers; if not, ask the social worker to correct its reason.',
  mender: 'personal adviser',
  reads: { OC3: LEAVER_FIELDS, Episodes: ['DECOM', 'REC'] },
  check: ({ OC3, Episodes }) =>
    OC3.filter(
      (row) => anyGiven(row, LEAVER_FIELDS) && latestEpisode(rowsOf(Episodes, row.CHILD))?.REC === 'E3',
    ),
});
