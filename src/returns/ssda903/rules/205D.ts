import { isIn, returnRule } from '../terms/all.ts';

export const rule205D = returnRule({
  code: '205D',
  message: 'UASC this year but not last year',
  means:
    'The child is unaccompanied and asylum-seeking this year, and was in care last year without being so.',
  why: 'A child who was in care already without the status is unlikely to have come by it since: either year may be wrong.',
  mend: 'Check when the child arrived. If last year’s return was wrong, keep this one; otherwise correct it.',
  mender: 'returns officer',
  reads: {},
  optional: { Header: [], UASC: [], Header_last: [], UASC_last: [] },
  marks: { Header: ['CHILD'], UASC: ['CHILD'] },
  needsUasc: ['now', 'last'],
  check({ Header, UASC, Header_last, UASC_last }, { uasc }) {
    const [now, last] = [Header ?? UASC ?? [], Header_last ?? UASC_last ?? []];
    return now.filter(
      ({ CHILD }) => isIn(last, CHILD) && uasc.now?.(CHILD) === '1' && uasc.last?.(CHILD) !== '1',
    );
  },
});
