import { indicators } from '#domain/indicators/all.ts';
import { askedDay } from '../../../figures/asked-day.ts';
import { daysCompared } from '../../../figures/as-at.ts';
import { ready } from '../../../figures/ready.ts';
import { seenWith } from '../../../figures/seen.ts';
import { sightOf } from '../../../figures/sight.ts';
import { paths } from '../../../paths.ts';
import { everyoneSignedIn } from '../../../policies/everyone-signed-in.ts';
import type { GuardedRoute } from '../../../route.ts';
import { splitNamed, splitsOffered } from '../../../figures/groups.ts';
import { noSuchSplit } from './no-such-split.ts';
import { awaitedFigurePage, figurePage } from './page.ts';
import { figureView } from './view.ts';

/** One figure: what it counts, its course, its split, and the way to the people behind it. */
export const figure: GuardedRoute = {
  method: 'GET',
  path: paths.figure(':id'),
  policy: everyoneSignedIn,
  asKnown: true,
  async answer({ known, query, viewer, params }) {
    const indicator = indicators.find(({ id }) => id === params['id']);
    const asAt = askedDay(query, known);
    if (indicator === undefined) return { is: 'not-found' };
    if (typeof asAt !== 'string') return asAt;
    if (indicator.awaits !== undefined) return awaitedFigurePage(indicator, indicator.awaits);
    const sight = sightOf(viewer);
    const text = query.get('by');
    const by = text === null ? undefined : splitNamed(text);
    if (text !== null && by === undefined) return { is: 'not-found' };
    if (by !== undefined && !splitsOffered(indicator, sight, known, asAt).includes(by))
      return noSuchSplit(indicator, by);
    await ready(known, sight === 'whole' ? [indicator] : seenWith(indicator), daysCompared(asAt));
    return figurePage(figureView(indicator, known, asAt, sight, by));
  },
};
