import { indicators } from '#domain/indicators/all.ts';
import { askedDay } from '../../../figures/asked-day.ts';
import { daysCompared } from '../../../figures/as-at.ts';
import { dayShown } from '../../../figures/day-shown.ts';
import { ready } from '../../../figures/ready.ts';
import { sightOf } from '../../../figures/sight.ts';
import { paths } from '../../../paths.ts';
import { everyoneSignedIn } from '../../../policies/everyone-signed-in.ts';
import type { GuardedRoute } from '../../../route.ts';
import { figureRows } from '../view.ts';
import { allFiguresPage } from './page.ts';
import { families } from './families.ts';

const told = indicators.filter(({ awaits }) => awaits === undefined);

/** Every figure there is, family by family. */
export const allFigures: GuardedRoute = {
  method: 'GET',
  path: paths.allFigures(),
  policy: everyoneSignedIn,
  asKnown: true,
  async answer({ known, query, viewer }) {
    const asAt = askedDay(query, known);
    if (typeof asAt !== 'string') return asAt;
    const sight = sightOf(viewer);
    await ready(known, told, daysCompared(asAt));
    return allFiguresPage({
      day: dayShown(known, asAt),
      limits: sight === 'no-small-numbers' ? known.limits : undefined,
      groups: families.map(({ letter, heading }) => ({
        heading,
        awaited: indicators
          .filter(({ id, awaits }) => id.startsWith(letter) && awaits !== undefined)
          .map(({ id, title, awaits = '' }) => ({ id, title, awaits })),
        rows: figureRows(
          indicators.filter(({ id, awaits }) => id.startsWith(letter) && awaits === undefined),
          known,
          asAt,
          sight,
        ),
      })),
    });
  },
};
