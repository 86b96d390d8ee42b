import { inWords } from '#calendar/words.ts';
import type { Freeze, FrozenFigure, FrozenLine } from '#domain/indicators/frozen.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { Moved, Restatement } from '#domain/indicators/restated.ts';
import type { ChangedSince } from '#store/frozen.ts';
import { splitsOffered } from '../../../../../figures/groups.ts';
import { figuresFrozen, figuresOn, seen, seenRows } from '../../../../../figures/seen.ts';
import type { Shown, ShownRow, Sight } from '../../../../../figures/sight.ts';
import type { Known } from '../../../../../known.ts';
import { paths } from '../../../../../paths.ts';
import { mayOpen } from '../../../../../policies/reach.ts';
import type { Viewer } from '../../../../../viewer.ts';
import { groupInWords, splitInWords } from '../../../../../words/group.ts';
import { nameOf } from '../../../../../words/name.ts';
import { inUnit } from '../../../../../words/numbers.ts';
import { placeInFigure } from '../../../../../words/placing.ts';
import { momentInWords } from '../../page.ts';

/** A frozen figure's page, in words. */
export interface FrozenFigureView {
  readonly freeze: Freeze;
  readonly figure: FrozenFigure;
  readonly sight: Sight;
  readonly period: string;
  readonly frozen: Shown;
  /** What it would be by today's records; undefined where it is no figure any more. */
  readonly now: Shown | undefined;
  readonly target: string | undefined;
  readonly splits: readonly {
    readonly heading: string;
    readonly rows: readonly (ShownRow & { readonly name: string })[];
  }[];
  readonly version: string;
  /** Those who stand elsewhere now, of whom this reader may know. */
  readonly moved: readonly MovedRow[];
  /** How many stand elsewhere now whom this reader may not open. */
  readonly elsewhere: number;
  readonly peopleHref: string | undefined;
}

/** Someone who stands elsewhere in the figure now, and why. */
export interface MovedRow {
  readonly child: string;
  readonly name: string;
  readonly href: string | undefined;
  readonly frozen: readonly string[];
  readonly now: readonly string[];
  readonly changed: readonly string[];
}

export function frozenFigureView(of: {
  readonly freeze: Freeze;
  readonly figure: FrozenFigure;
  /** All figures of the freeze. */
  readonly figures: readonly FrozenFigure[];
  readonly indicator: Indicator | undefined;
  readonly restated: Restatement | undefined;
  readonly changed: readonly ChangedSince[];
  readonly known: Known;
  readonly viewer: Viewer;
  readonly sight: Sight;
}): FrozenFigureView {
  const { freeze, figure, indicator, restated, known, sight, viewer } = of;
  const { unit, period, version } = figure;
  const changed = Map.groupBy(of.changed, ({ child }) => child);
  const beside = figuresFrozen(of.figures, known.limits);
  const moved = sight === 'whole' ? (restated?.moved ?? []) : [];
  const mine = moved.filter(({ child }) => isMine(known, viewer, child));
  const offered = indicator === undefined ? [] : splitsOffered(indicator, sight, known, freeze.asAt);
  return {
    freeze,
    figure,
    sight,
    period:
      period.from === period.to
        ? `on ${inWords(period.to)}`
        : `from ${inWords(period.from)} to ${inWords(period.to)}`,
    frozen: seen(figure.id, beside, sight),
    now: restated === undefined ? undefined : seen(figure.id, figuresOn(known, freeze.asAt), sight),
    target: figure.target === null ? undefined : inUnit(figure.target.value, unit, indicator?.counts),
    splits: figure.splits
      .filter(({ by }) => offered.includes(by))
      .map(({ by }) => ({
        heading: splitInWords[by],
        rows: seenRows(figure.id, by, beside, sight).map((row) => ({
          ...row,
          name: groupInWords(by, row.group, known),
        })),
      })),
    version:
      indicator === undefined || indicator.version === version
        ? `${figure.id}, version ${version}`
        : `${figure.id}, version ${version}; the figure is counted by version ${indicator.version} now`,
    moved: mine.map((one) => movedRow(one, known, changed.get(one.child) ?? [])),
    elsewhere: moved.length - mine.length,
    peopleHref: sight === 'whole' ? paths.frozenPeople(String(freeze.freeze), figure.id) : undefined,
  };
}

/** Those who were adopted since have no page: they stay, nameless, for those who see everyone. */
export function isMine(known: Known, viewer: Viewer, child: string): boolean {
  const person = known.person(child);
  if (person !== undefined) return mayOpen(viewer, known.standingOf(person));
  return viewer.role === 'head-of-service' || viewer.role === 'analyst';
}

function movedRow({ child, frozen, now }: Moved, known: Known, changed: readonly ChangedSince[]): MovedRow {
  const person = known.person(child);
  return {
    child,
    name: person === undefined ? 'A child who has no page now' : nameOf(person),
    href: person === undefined ? undefined : paths.person(known.refOf(child)),
    frozen: stood(frozen),
    now: stood(now),
    changed:
      changed.length === 0
        ? ['Nothing recorded of them has changed since: another’s record, a setting or the definition did.']
        : changed.map(({ import: id, at, by }) => `Import ${id} by ${by}, ${momentInWords(at)}`),
  };
}

function stood(line: FrozenLine | undefined): readonly string[] {
  return line === undefined ? ['Not in this figure.'] : [`${placeInFigure[line.is]}.`, ...line.because];
}
