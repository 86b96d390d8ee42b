import { inWords } from '#calendar/words.ts';
import { contradictionRules } from '#domain/contradictions/all.ts';
import { populationAsAt } from '#domain/indicators/as-at.ts';
import type { Freeze } from '#domain/indicators/frozen.ts';
import { onScorecard } from '#domain/indicators/scorecard.ts';
import { weightedCaseload } from '#domain/indicators/b05-weighted-caseload.ts';
import { numberOn } from '#domain/law/settings.ts';
import { loads } from '#domain/oversight/capacity.ts';
import { withoutWorker } from '#domain/oversight/change-of-worker.ts';
import { lineOfSight, risks } from '#domain/oversight/line-of-sight.ts';
import { lastMonthEnd } from '../../figures/as-at.ts';
import type { Known } from '../../known.ts';
import { paths } from '../../paths.ts';
import { riskInWords } from '../../words/risk.ts';
import { type FigureRow, figureRows } from '../figures/view.ts';
import { type ClearlyWorse, clearlyWorse } from './clearly-worse.ts';

/** What someone who answers for the whole service should see first. */
export interface ServiceView {
  readonly asAt: string;
  readonly atRisk: number;
  readonly risks: readonly { readonly words: string; readonly count: number; readonly href: string }[];
  /** Figures of the scorecard that are off their target. */
  readonly offTarget: readonly FigureRow[];
  readonly rated: number;
  readonly worse: ClearlyWorse;
  readonly contradictions: readonly {
    readonly title: string;
    readonly count: number;
    readonly href: string;
  }[];
  readonly overCeiling: number;
  readonly advisers: number;
  readonly unallocated: number;
  /** The last month-end that the extracts reach, where it is not frozen. */
  readonly toFreeze: string | undefined;
}

export function serviceView(known: Known, freezes: readonly Freeze[]): ServiceView {
  const measuring = populationAsAt(known.population, known.newest);
  const sight = lineOfSight(measuring).filter(({ person }) => known.person(person.child) !== undefined);
  const ceiling = numberOn(known.population.settings, 'caseload-ceiling', known.newest);
  const advisers = loads(
    measuring,
    'personal-adviser',
    (person) => weightedCaseload.place(person, measuring).value ?? 1,
  );
  const watched = onScorecard(known.population.settings, known.newest);
  const rows = figureRows(watched, known, known.newest, 'whole');
  const monthEnd = lastMonthEnd(known.newest);
  return {
    asAt: inWords(known.newest),
    atRisk: sight.length,
    risks: risks.flatMap((risk) => {
      const count = sight.filter((one) => one.risks.some((found) => found.risk === risk)).length;
      return count === 0
        ? []
        : [{ words: riskInWords[risk], count, href: paths.lineOfSight({ reason: risk }) }];
    }),
    offTarget: rows.filter(({ rating }) => rating === 'off-target'),
    rated: rows.filter(({ rating }) => rating !== undefined).length,
    worse: clearlyWorse(watched, known),
    contradictions: contradictionRules.flatMap((rule) => {
      const count = rule.find(measuring).length;
      return count === 0 ? [] : [{ title: rule.title, count, href: paths.contradictions(rule.id) }];
    }),
    overCeiling: advisers.filter(({ perFullTime }) => perFullTime > ceiling).length,
    advisers: advisers.length,
    unallocated: withoutWorker(measuring).length,
    toFreeze: freezes.some(({ asAt }) => asAt === monthEnd) ? undefined : inWords(monthEnd),
  };
}
