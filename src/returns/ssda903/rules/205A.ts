import { isGiven, returnRule, wrongInBothYears, yearsAfter } from '../terms/all.ts';

export const rule205A = returnRule({
  code: '205A',
  message: 'UASC last year but not this year',
  means:
    'An unaccompanied asylum-seeking child of last year, with no end to it in that year or with one given now, is not one this year.',
  why: 'The status lasts until a day that the return must give; without it the child drops out of the count.',
  mend: 'Put the child back in the UASC table, with the day on which the status ended if it has.',
  mender: 'returns officer',
  reads: { UASC: ['DUC'], UASC_last: ['DUC'] },
  optional: { Header: [] },
  marks: { Header: ['CHILD'] },
  check({ UASC, UASC_last, Header = [] }, { uasc, start, end }) {
    const [from, to] = [yearsAfter(start, -1), yearsAfter(end, -1)];
    return wrongInBothYears({ UASC, UASC_last, Header }, (child, now, last) => {
      if (uasc.now?.(child) === '1' || uasc.last?.(child) !== '1' || last === undefined) return false;
      const endedThen = last.DUC.day >= from && last.DUC.day <= to;
      return !endedThen || (now !== undefined && isGiven(now.DUC));
    });
  },
});
