import type { CalendarDate } from '#calendar/calendar-date.ts';
import { indicators } from '#domain/indicators/all.ts';
import { ageBand } from '#domain/indicators/breakdown.ts';
import type { FrozenFigure } from '#domain/indicators/frozen.ts';
import type { Breakdown, Indicator } from '#domain/indicators/indicator.ts';
import type { MeasuredGroup, Totals } from '#domain/indicators/measure.ts';
import type { Known } from '../known.ts';
import { kinOf } from './kin.ts';
import {
  beforeRecords,
  type Brought,
  inFull,
  isBroughtIn,
  type Shown,
  type ShownRow,
  shownRows,
  type Sight,
  talliedBy,
  type Told,
  unseen,
} from './sight.ts';
import type { Limits } from './suppress.ts';
import { type Row, showingTogether, type Tiers } from './together.ts';

/** A figure as it was counted, and its groups by each split that it has. */
interface Counted extends Told {
  readonly totals: Brought;
  readonly split: (by: Breakdown) => readonly MeasuredGroup[] | undefined;
}

/** All figures of one day, by id: what stands beside a figure decides whether it may be shown. */
export interface FiguresBeside {
  readonly of: (id: string) => Counted | undefined;
  /** Whether the day lies before the records begin: what they would tell of it is a part of what was so. */
  readonly isBeforeRecords: boolean;
  /** What is too small for whoever may see no small numbers. */
  readonly limits: Limits;
}

/** As the records have them. */
export function figuresOn(known: Known, asAt: CalendarDate): FiguresBeside {
  const of = (id: string): Counted | undefined => {
    const indicator = indicators.find((one) => one.id === id);
    if (indicator === undefined) return undefined;
    return {
      unit: indicator.unit,
      ...countsOf(indicator),
      totals: known.measured(indicator, asAt),
      split: (by) => (indicator.breakdowns.includes(by) ? known.split(indicator, asAt, by) : undefined),
    };
  };
  return { of, isBeforeRecords: asAt < known.begin, limits: known.limits };
}

/** As they were frozen. */
export function figuresFrozen(figures: readonly FrozenFigure[], limits: Limits): FiguresBeside {
  const of = (id: string): Counted | undefined => {
    const figure = figures.find((one) => one.id === id);
    if (figure === undefined) return undefined;
    const split = (by: Breakdown) => figure.splits.find((one) => one.by === by)?.groups;
    const indicator = indicators.find((one) => one.id === id);
    return { unit: figure.unit, ...countsOf(indicator), totals: figure, split };
  };
  return { of, isBeforeRecords: false, limits };
}

function countsOf(indicator: Indicator | undefined): Pick<Told, 'counts'> {
  return indicator?.counts === undefined ? {} : { counts: indicator.counts };
}

/** A figure as someone may see it, who may see its kin too. */
export function seen(id: string, beside: FiguresBeside, sight: Sight): Shown {
  const figure = beside.of(id);
  if (figure === undefined) return unseen(undefined, 'count', beside.limits);
  const { totals, unit } = figure;
  if (beside.isBeforeRecords && totals.source === undefined) return beforeRecords;
  if (sight === 'whole' || isBroughtIn(totals) || tiersSeen(id, beside)[0]?.[0] === true) {
    const whole = inFull(totals, figure, beside.limits);
    return sight === 'whole' || !countsKept.has(id) ? whole : { ...whole, of: 'weighted', countsKept: true };
  }
  return unseen(totals, unit, beside.limits);
}

/** The rows of a split as someone may see them, who may see every other split and its kin too. */
export function seenRows(
  id: string,
  by: Breakdown,
  beside: FiguresBeside,
  sight: Sight,
): readonly ShownRow[] {
  const figure = beside.of(id);
  if (figure === undefined) return [];
  const whole = sight === 'whole';
  const rows = (whole ? figure.split(by) : groupsBeside(id, by, beside)) ?? [];
  if (whole) return shownRows(rows, figure, beside.limits, rows.map(() => true)); // prettier-ignore
  const tiers = tiersSeen(id, beside, by);
  const shown = shownRows(rows, figure, beside.limits, tiers.at(-1) ?? [], tiers[0]?.[0] === true);
  return countsKept.has(id) ? shown.map((row) => ({ ...row, of: 'weighted', countsKept: true })) : shown;
}

/** A weighted sum, which beside the plain one (B04) tells of how many a weight is. */
const countsKept: ReadonlySet<string> = new Set(['B05']);

/** The figures that decide whether one may be shown. */
export function seenWith({ id }: Pick<Indicator, 'id'>): readonly Indicator[] {
  return indicators.filter((one) => kinOf(id).figures.includes(one.id));
}

function tiersSeen(id: string, beside: FiguresBeside, by?: Breakdown): readonly (readonly boolean[])[] {
  const kin = kinOf(id);
  const figures = kin.figures.flatMap((one) => tiersOf(one, beside, by) ?? []);
  return showingTogether(kin, figures, beside.limits).get(id) ?? [];
}

/** Ages lie in bands, which are a split of their own: they are decided after them. */
function tiersOf(id: string, beside: FiguresBeside, by: Breakdown | undefined): Tiers | undefined {
  const figure = beside.of(id);
  if (figure === undefined) return undefined;
  const total: Row = { ...figure.totals, group: TOTAL, within: '' };
  const tiers = [[total]];
  const bands = by === 'age' ? groupsBeside(id, 'age-band', beside) : undefined;
  if (bands !== undefined) tiers.push(bands.map((row) => rowOf(row, TOTAL)));
  const rows = by === undefined ? undefined : groupsBeside(id, by, beside);
  if (rows !== undefined) {
    tiers.push(rows.map((row) => rowOf(row, bands === undefined ? TOTAL : nameOf(bandOf(row.group)))));
  }
  return { id, what: talliedBy(figure.unit), tiers };
}

/** The groups of a split; with those of nobody that must not be missed beside the figure's kin. */
function groupsBeside(
  id: string,
  by: Breakdown,
  beside: FiguresBeside,
): readonly MeasuredGroup[] | undefined {
  const own = beside.of(id)?.split(by);
  const wider = beside.of(kinOf(id).groupsOf?.[id] ?? id)?.split(by) ?? [];
  const missing = wider.filter(({ group }) => own?.some((one) => one.group === group) === false);
  return own === undefined ? undefined : [...own, ...missing.map(({ group }) => ({ group, ...nobody }))];
}

const nobody: Totals = { numerator: 0, denominator: 0, excluded: 0, cannotTell: 0, value: null };

const TOTAL = 'everyone';

function rowOf(row: MeasuredGroup, within: string): Row {
  const { numerator, denominator } = row;
  return { numerator, denominator, group: nameOf(row.group), within };
}

function bandOf(age: string | null): string | null {
  return age === null ? null : ageBand(Number(age));
}

/** No group is called so: the catalogue's groups are words and ages. */
function nameOf(group: string | null): string {
  return group ?? '(not known)';
}
