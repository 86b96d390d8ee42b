import type { DateCell } from '../check/date-cell.ts';
import { byChild, byDay, isGiven, isValid, returnRule } from '../terms/all.ts';

export const ruleSW17STG2 = returnRule({
  code: 'SW17STG2',
  message: 'No social worker episode open at 31 March',
  means: 'This child was looked after on 31 March, and their latest social worker had given up the case.',
  why:
    'A child in care should have a social worker on every day; ' +
    'by this return, nobody had the case when the year ended.',
  mend: 'Empty the end if that social worker still had the case, or add the one who took it over.',
  mender: 'social worker',
  stage: '2',
  reads: { SWEpisodes: ['SW_DECOM', 'SW_DEC'], Episodes: ['DECOM', 'DEC'] },
  *check({ SWEpisodes, Episodes }, { end }) {
    const inCare = new Set(
      Episodes.filter(({ DECOM, DEC }) => DECOM.day <= end && (DEC.day > end || !isValid(DEC))).map(
        ({ CHILD }) => CHILD,
      ),
    );
    for (const [child, workers] of byChild(SWEpisodes)) {
      const latest = workers.toSorted(byStart).at(-1);
      if (inCare.has(child) && latest !== undefined && isGiven(latest.SW_DEC)) yield latest;
    }
  },
});

interface Worker {
  readonly SW_DECOM: DateCell;
  readonly SW_DEC: DateCell;
}

/** By start, missing last; of one day, whoever still has the case comes last. */
function byStart(a: Worker, b: Worker): number {
  const order = byDay(a.SW_DECOM.day, b.SW_DECOM.day);
  return order === 0 ? Number(isGiven(b.SW_DEC)) - Number(isGiven(a.SW_DEC)) : order;
}
