import { indicators } from '#domain/indicators/all.ts';
import { asAtOf } from '../../../figures/as-at.ts';
import { sightOf } from '../../../figures/sight.ts';
import { paths } from '../../../paths.ts';
import { everyoneSignedIn } from '../../../policies/everyone-signed-in.ts';
import type { GuardedRoute } from '../../../route.ts';
import { figurePage } from './page.ts';
import { figureView } from './view.ts';

/** One figure: what it counts, its course, its split, and the way to the people behind it. */
export const figure: GuardedRoute = {
  method: 'GET',
  path: paths.figure(':id'),
  policy: everyoneSignedIn,
  answer({ known, query, viewer, params }) {
    const indicator = indicators.find(({ id }) => id === params['id']);
    const asAt = asAtOf(query, known.newest);
    if (indicator === undefined || asAt === undefined) return { is: 'not-found' };
    return figurePage(figureView(indicator, known, asAt, sightOf(viewer)));
  },
};
