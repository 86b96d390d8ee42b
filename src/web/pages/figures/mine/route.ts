import { onScorecard } from '#domain/indicators/scorecard.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import { askedDay } from '../../../figures/asked-day.ts';
import { type OwnGroup, ownGroup } from '../../../figures/own-group.ts';
import { ready, readySplits } from '../../../figures/ready.ts';
import type { Known } from '../../../known.ts';
import { paths } from '../../../paths.ts';
import { ownFigures } from '../../../policies/own-figures.ts';
import type { GuardedRoute } from '../../../route.ts';
import { minePage } from './page.ts';
import { mineView } from './view.ts';

/** Works out what someone's own figures are of, while other pages are answered. */
export async function readyForMine({ by }: OwnGroup, known: Known, asAt: CalendarDate): Promise<void> {
  const figures = onScorecard(known.population.settings, asAt);
  await ready(known, figures, [asAt]);
  await readySplits(known, figures, asAt, by === 'worker' ? ['worker', 'team'] : ['team']);
}

/** A worker's own figures, or a manager's team's. */
export const myFigures: GuardedRoute = {
  method: 'GET',
  path: paths.myFigures(),
  policy: ownFigures,
  asKnown: true,
  async answer({ known, query, viewer }) {
    const whose = ownGroup(viewer);
    if (whose === undefined) return { is: 'not-found' };
    const asAt = askedDay(query, known);
    if (typeof asAt !== 'string') return asAt;
    await readyForMine(whose, known, asAt);
    return minePage(mineView(whose, known, asAt));
  },
};
