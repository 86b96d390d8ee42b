import { inWords } from '#calendar/words.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import { yearEarlier } from '../../figures/as-at.ts';
import { betterOrWorse } from '../../figures/better-or-worse.ts';
import { clearChange } from '../../figures/clear-change.ts';
import { figuresOn, seen } from '../../figures/seen.ts';
import type { Shown } from '../../figures/sight.ts';
import type { Known } from '../../known.ts';
import { paths } from '../../paths.ts';

/** What has clearly got worse in a year. */
export type ClearlyWorse =
  | { readonly is: 'compared'; readonly since: string; readonly figures: readonly WorseFigure[] }
  /** The records do not reach a year back. */
  | { readonly is: 'too-early'; readonly begin: string };

export interface WorseFigure {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly now: Shown;
  readonly before: Shown;
}

/** Those of some figures that are worse on the newest day than a year earlier, beyond what chance alone would do. */
export function clearlyWorse(figures: readonly Indicator[], known: Known): ClearlyWorse {
  const now = known.newest;
  const before = yearEarlier(now);
  const { begin } = known;
  if (before < begin) return { is: 'too-early', begin: inWords(begin) };
  return {
    is: 'compared',
    since: inWords(before),
    figures: figures.flatMap((indicator): readonly WorseFigure[] => {
      const differs = clearChange(known.measured(indicator, now), known.measured(indicator, before));
      if (differs === undefined || differs === 'not-clear') return [];
      if (betterOrWorse(indicator.direction, differs) !== 'worse') return [];
      const { id, title } = indicator;
      const [is, was] = [now, before].map((day) => seen(id, figuresOn(known, day), 'whole'));
      return is?.telling === undefined || was?.telling === undefined
        ? []
        : [{ id, title, href: paths.figure(id), now: is, before: was }];
    }),
  };
}
