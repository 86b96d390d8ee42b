import type { FactsOf } from './fact-row.ts';

/** Missing: key is `missing` or `away` and the first day. The return tells days only, and nothing of interviews. */
export const factsOfMissing: FactsOf<'Missing'> = ({ child, cells, source }) => {
  const [code, from] = [cells.code('MISSING'), cells.date('MIS_START')];
  if (code == null || from == null) return [];
  const what = code === 'M' ? 'missing' : 'away';
  return [
    {
      kind: 'missing',
      child,
      key: `${what} ${from}`,
      source,
      what,
      from,
      fromAt: undefined,
      to: cells.date('MIS_END'),
      toAt: undefined,
      returnInterviewOffered: undefined,
      returnInterviewAccepted: undefined,
    },
  ];
};
