import { returnRule, rowsOf, SHORT_BREAKS } from '../terms/all.ts';

export const rule442 = returnRule({
  code: '442',
  message: 'UPN missing',
  means:
    'This child was looked after other than in short breaks, and has neither a pupil number nor a reason.',
  why: 'The unique pupil number is how a looked-after child is matched to their school records.',
  mend: 'Ask the school or the virtual school for the number. Where there is none, give the code UN1 to UN5.',
  mender: 'social worker',
  reads: { Header: ['UPN'], Episodes: ['LS'] },
  check: ({ Header, Episodes }) =>
    Header.filter(
      ({ CHILD, UPN }) => UPN === '' && rowsOf(Episodes, CHILD).some(({ LS }) => !SHORT_BREAKS.has(LS)),
    ),
});
