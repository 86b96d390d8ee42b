import type { CalendarDate } from '#calendar/calendar-date.ts';
import { indicators } from '#domain/indicators/all.ts';
import { askedDay } from '../../figures/asked-day.ts';
import { daysCompared } from '../../figures/as-at.ts';
import { dayShown } from '../../figures/day-shown.ts';
import { ready } from '../../figures/ready.ts';
import { sightOf } from '../../figures/sight.ts';
import type { Known } from '../../known.ts';
import { paths } from '../../paths.ts';
import { everyoneSignedIn } from '../../policies/everyone-signed-in.ts';
import type { Answer, Asked, GuardedRoute } from '../../route.ts';
import { headlines } from './headlines.ts';
import { figuresPage } from './page.ts';
import { figureRows } from './view.ts';

const shownFirst = headlines.flatMap(({ ids }) =>
  ids.flatMap((id) => indicators.find((indicator) => indicator.id === id) ?? []),
);

/** Works out what a scorecard of a day holds, while other pages are answered. */
export function readyForHeadlines(known: Known, asAt: CalendarDate): Promise<void> {
  return ready(known, shownFirst, daysCompared(asAt));
}

/** Also the first page of those whose work is figures. */
export async function answerHeadlines({ known, query, viewer }: Asked): Promise<Answer> {
  const asAt = askedDay(query, known);
  if (typeof asAt !== 'string') return asAt;
  const sight = sightOf(viewer);
  await readyForHeadlines(known, asAt);
  return figuresPage({
    day: dayShown(known, asAt),
    suppressed: sight === 'no-small-numbers',
    groups: headlines.map(({ heading, ids }) => ({
      heading,
      rows: figureRows(
        ids.flatMap((id) => indicators.find((indicator) => indicator.id === id) ?? []),
        known,
        asAt,
        sight,
      ),
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
