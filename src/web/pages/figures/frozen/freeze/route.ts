import { indicators } from '#domain/indicators/all.ts';
import { sightOf } from '../../../../figures/sight.ts';
import { paths } from '../../../../paths.ts';
import { everyoneSignedIn } from '../../../../policies/everyone-signed-in.ts';
import type { GuardedRoute } from '../../../../route.ts';
import { freezePage } from './page.ts';
import { freezeRows } from './view.ts';
import { freezeNamed } from './which.ts';

/** How long, in milliseconds, the list waits for who stands elsewhere: it stands without it as well. */
const A_MOMENT = 1_500;

/** Every figure of a day as it was frozen, beside what it would be now. */
export const freeze: GuardedRoute = {
  method: 'GET',
  path: paths.freeze(':freeze'),
  policy: everyoneSignedIn,
  async answer(asked) {
    const found = await freezeNamed(asked);
    if (found === undefined) return { is: 'not-found' };
    const figures = await asked.freezes.figures(found.freeze);
    const sight = sightOf(asked.viewer);
    const moved =
      sight === 'whole' ? await asked.freezes.moved(asked.known, found, A_MOMENT) : new Map<string, number>();
    const rows = freezeRows(found, figures, indicators, asked.known, sight);
    return freezePage(found, rows, sight, moved);
  },
};
