import type { CalendarDate } from '#calendar/calendar-date.ts';
import { onScorecard, scorecardOn } from '#domain/indicators/scorecard.ts';
import { askedDay } from '../../figures/asked-day.ts';
import { daysCompared } from '../../figures/as-at.ts';
import { dayShown } from '../../figures/day-shown.ts';
import { ownGroup } from '../../figures/own-group.ts';
import { ready } from '../../figures/ready.ts';
import { sightOf } from '../../figures/sight.ts';
import type { Known } from '../../known.ts';
import { paths } from '../../paths.ts';
import { everyoneSignedIn } from '../../policies/everyone-signed-in.ts';
import type { Answer, Asked, GuardedRoute } from '../../route.ts';
import { figuresPage } from './page.ts';
import { figureRows } from './view.ts';

/** Works out what the scorecard of a day holds, while other pages are answered. */
export function readyForScorecard(known: Known, asAt: CalendarDate): Promise<void> {
  return ready(known, onScorecard(known.population.settings, asAt), daysCompared(asAt));
}

/** The scorecard as it stands on the day shown. Also the first page of those whose work is figures. */
export async function answerHeadlines({ known, query, viewer }: Asked): Promise<Answer> {
  const asAt = askedDay(query, known);
  if (typeof asAt !== 'string') return asAt;
  const sight = sightOf(viewer);
  await readyForScorecard(known, asAt);
  return figuresPage({
    day: dayShown(known, asAt),
    mine: ownGroup(viewer),
    limits: sight === 'no-small-numbers' ? known.limits : undefined,
    groups: scorecardOn(known.population.settings, asAt).map(({ heading, figures: shown }) => ({
      heading,
      rows: figureRows(shown, known, asAt, sight),
    })),
  });
}

export const figures: GuardedRoute = {
  method: 'GET',
  path: paths.figures(),
  policy: everyoneSignedIn,
  asKnown: true,
  answer: answerHeadlines,
};
