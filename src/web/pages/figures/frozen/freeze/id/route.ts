import { indicators } from '#domain/indicators/all.ts';
import { frozenLine } from '#domain/indicators/frozen.ts';
import { restatement } from '#domain/indicators/restated.ts';
import { sightOf } from '../../../../../figures/sight.ts';
import { paths } from '../../../../../paths.ts';
import { everyoneSignedIn } from '../../../../../policies/everyone-signed-in.ts';
import type { GuardedRoute } from '../../../../../route.ts';
import { freezeNamed } from '../which.ts';
import { frozenFigurePage } from './page.ts';
import { frozenFigureView } from './view.ts';

/** One figure as it was frozen: its number, its splits, and what today's records say otherwise. */
export const frozenFigure: GuardedRoute = {
  method: 'GET',
  path: paths.frozenFigure(':freeze', ':id'),
  policy: everyoneSignedIn,
  async answer(asked) {
    const { freezes, known, params, viewer } = asked;
    const freeze = await freezeNamed(asked);
    if (freeze === undefined) return { is: 'not-found' };
    const figures = await freezes.figures(freeze.freeze);
    const figure = figures.find(({ id }) => id === params['id']);
    if (figure === undefined) return { is: 'not-found' };
    const indicator = indicators.find(({ id }) => id === figure.id);
    const lines = await freezes.lines(freeze.freeze, figure.id);
    const restated =
      indicator === undefined
        ? undefined
        : restatement(indicator, lines, known.lines(indicator, freeze.asAt).flatMap(frozenLine));
    const changed = await freezes.changedSince(
      (restated?.moved ?? []).map(({ child }) => child),
      freeze.at,
    );
    return frozenFigurePage(
      frozenFigureView({
        freeze,
        figure,
        figures,
        indicator,
        restated,
        changed,
        known,
        viewer,
        sight: sightOf(viewer),
      }),
    );
  },
};
