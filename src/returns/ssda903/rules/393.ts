import { returnRule, rowsOf, SHORT_BREAKS } from '../terms/all.ts';

export const rule393 = returnRule({
  code: '393',
  message: 'Mother field not completed',
  means: 'This child is a girl, and Header does not say whether she is a mother.',
  why: 'The return asks this of every girl who is looked after other than in short breaks.',
  mend: 'Record 1 if she has a child of her own, and 0 if she has none.',
  mender: 'social worker',
  reads: { Header: ['SEX', 'MOTHER'], Episodes: ['LS'] },
  check: ({ Header, Episodes }) =>
    Header.filter(
      ({ CHILD, SEX, MOTHER }) =>
        SEX === 'F' && MOTHER === '' && rowsOf(Episodes, CHILD).some(({ LS }) => !SHORT_BREAKS.has(LS)),
    ),
});
