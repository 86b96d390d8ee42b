import type { Kin, Quantity } from './kin.ts';
import {
  areSafe,
  countsOf,
  isSmall,
  type Limits,
  maySee,
  rowsToSee,
  smallestFirst,
  type Tallied,
  type Tally,
} from './suppress.ts';
import { type Form, Told } from './told.ts';

/** A row of a figure, before it is decided whether it is shown. */
export interface Row extends Tally {
  /** A locality, an age; what it is called among the rows of its tier. */
  readonly group: string;
  /** The row of the tier above that it is part of. */
  readonly within: string;
}

/** A figure with a split: first its total as the one row, then rows, each tier dividing the rows of the one above. */
export interface Tiers {
  readonly id: string;
  readonly what: Tallied;
  readonly tiers: readonly (readonly Row[])[];
}

/** Which rows of each tier are shown, by figure. */
export type Showing = ReadonlyMap<string, readonly (readonly boolean[])[]>;

/**
 * Decides for figures that are made of one another which of their rows may be shown beside each other. Each row must be
 * large enough itself, and the hidden ones of each table safe beside its total (`rowsToSee`). Then someone is imagined
 * who reads all that is shown and adds and takes away: as long as that tells a number of people below the least that is
 * shown, another row is hidden, the smallest first, of the figure that comes later in the family. Totals are decided
 * before the rows of any, so that they are the same beside every split.
 */
export function showingTogether(kin: Kin, figures: readonly Tiers[], limits: Limits): Showing {
  const ordered = figures.toSorted((a, b) => kin.figures.indexOf(a.id) - kin.figures.indexOf(b.id));
  const showing = new Map(ordered.map(({ id }): [string, (readonly boolean[])[]] => [id, []]));
  const space = new Space(kin, ordered, limits);
  const deepest = Math.max(0, ...ordered.map(({ tiers }) => tiers.length));
  for (let tier = 0; tier < deepest; tier += 1) {
    for (const figure of ordered) {
      const rows = figure.tiers[tier];
      if (rows === undefined) continue;
      const above = showing.get(figure.id)?.[tier - 1];
      const shownAbove = new Set(
        tier === 0
          ? ['']
          : (figure.tiers[tier - 1] ?? []).filter((_row, at) => above?.[at]).map(({ group }) => group),
      );
      showing.get(figure.id)?.push(decided(figure, tier, rows, shownAbove, space));
    }
  }
  return showing;
}

function decided(
  figure: Tiers,
  tier: number,
  rows: readonly Row[],
  shownAbove: ReadonlySet<string>,
  space: Space,
): readonly boolean[] {
  const { what } = figure;
  const isTotal = tier === 0;
  const tables = [...Map.groupBy(rows, ({ within }) => within)].filter(([within]) => shownAbove.has(within));
  const seen = new Set<Row>();
  for (const [, table] of tables) {
    const kept = isTotal
      ? table.map((row) => maySee(row, what, space.limits))
      : rowsToSee(table, what, space.limits);
    for (const [at, row] of table.entries()) if (kept[at] === true) seen.add(row);
  }
  const bySize = smallestFirst(rows, what).flatMap((at) => rows[at] ?? []);
  for (;;) {
    const unsafe = tables.find(([, table]) => {
      const held = table.filter((row) => !seen.has(row));
      return !isTotal && held.length > 0 && held.length < table.length && !areSafe(held, what, space.limits);
    });
    const told = space.with(figure, tier, [...seen]);
    if (unsafe === undefined && !space.tellsTooMuch(told)) {
      space.told = told;
      return rows.map((row) => seen.has(row));
    }
    const next = bySize.find((row) => seen.has(row) && (unsafe === undefined || unsafe[1].includes(row)));
    if (next === undefined) return rows.map((row) => seen.has(row));
    seen.delete(next);
  }
}

/** The numbers that nobody is told as such, and what has been told of them. */
class Space {
  told: Told;
  readonly limits: Limits;
  readonly #places = new Map<string, number>();
  readonly #figures: readonly Tiers[];
  readonly #secrets: readonly Form[];

  constructor(kin: Kin, figures: readonly Tiers[], limits: Limits) {
    this.#figures = figures;
    this.limits = limits;
    this.told = new Told();
    if (kin.sums.length === 0) {
      this.#secrets = []; // alone: its tables have nothing in common but what `rowsToSee` keeps safe
      return;
    }
    this.#tellIdentities(kin);
    for (const quantity of kin.toldElsewhere ?? [])
      for (const [tier, group] of this.#everyRow())
        this.told.tell(this.#formOf([[quantity, 1]], tier, group));
    this.#secrets = [...this.#smallCounts(), ...this.#smallRests(kin)].filter(
      (form) => !this.told.tells(form),
    );
  }

  with({ id, what }: Tiers, tier: number, rows: readonly Row[]): Told {
    const told = this.told.copy();
    for (const { group } of rows)
      for (const quantity of quantitiesOf(id, what)) told.tell(this.#formOf([[quantity, 1]], tier, group));
    return told;
  }

  tellsTooMuch(told: Told): boolean {
    return this.#secrets.some((form) => told.tells(form));
  }

  /** What is the same by definition, in every smallest group; and that there is nobody where there is no row. */
  #tellIdentities({ sums }: Kin): void {
    const deepest = Math.max(...this.#figures.map(({ tiers }) => tiers.length)) - 1;
    const groups = new Set(
      this.#figures.flatMap(({ tiers }) => (tiers[deepest] ?? []).map(({ group }) => group)),
    );
    for (const group of groups) {
      for (const { whole, parts, rest } of sums) {
        if (rest === undefined) this.told.tell(this.#formOf(difference(whole, parts), deepest, group));
      }
      for (const { id, what, tiers } of this.#figures) {
        if (tiers[deepest]?.some((row) => row.group === group) !== false) continue;
        for (const quantity of quantitiesOf(id, what))
          this.told.tell(this.#formOf([[quantity, 1]], deepest, group));
      }
    }
  }

  *#smallCounts(): Generator<Form> {
    for (const { id, what, tiers } of this.#figures)
      for (const [tier, rows] of tiers.entries())
        for (const row of rows)
          for (const [at, number] of countsOf(row, what).entries()) {
            const quantity = quantitiesOf(id, what)[at];
            if (quantity !== undefined && isSmall(number, this.limits))
              yield this.#formOf([[quantity, 1]], tier, row.group);
          }
  }

  *#smallRests({ sums }: Kin): Generator<Form> {
    for (const [tier, group] of this.#everyRow())
      for (const { whole, parts, rest, noneIsNoSecret } of sums) {
        const number = difference(whole, parts).reduce(
          (sum, [quantity, times]) => sum + times * (this.#numberOf(quantity, tier, group) ?? 0),
          0,
        );
        const all = [...whole, ...parts];
        const isThere = all.some((quantity) => this.#numberOf(quantity, tier, group) !== undefined);
        if (
          rest === undefined ||
          !isThere ||
          !isSmall(number, this.limits) ||
          (number === 0 && noneIsNoSecret === true)
        )
          continue;
        yield this.#formOf(difference(whole, parts), tier, group);
      }
  }

  #everyRow(): readonly (readonly [tier: number, group: string])[] {
    const named = this.#figures.flatMap(({ tiers }) =>
      tiers.flatMap((rows, tier) =>
        rows.map(({ group }) => [`${tier} ${group}`, [tier, group] as const] as const),
      ),
    );
    return [...new Map(named).values()];
  }

  #numberOf(quantity: Quantity, tier: number, group: string): number | undefined {
    const figure = this.#figures.find(({ id }) => quantity.startsWith(`${id}.`));
    const row = figure?.tiers[tier]?.find((one) => one.group === group);
    if (figure === undefined || row === undefined) return undefined;
    return countsOf(row, figure.what)[quantitiesOf(figure.id, figure.what).indexOf(quantity)];
  }

  /** Numbers of a row as a sum over the smallest groups in it. */
  #formOf(terms: readonly (readonly [Quantity, number])[], tier: number, group: string): Form {
    const form = new Map<number, number>();
    for (const leaf of this.#leavesOf(tier, group))
      for (const [quantity, times] of terms) {
        const name = `${quantity} ${leaf}`;
        const place = this.#places.get(name) ?? this.#places.size;
        this.#places.set(name, place);
        form.set(place, (form.get(place) ?? 0) + times);
      }
    return form;
  }

  #leavesOf(tier: number, group: string): ReadonlySet<string> {
    const below = this.#figures.flatMap(({ tiers }) => tiers[tier + 1] ?? []);
    if (below.length === 0) return new Set([group]);
    const parts = new Set(below.filter(({ within }) => within === group).map((row) => row.group));
    return new Set([...parts].flatMap((part) => [...this.#leavesOf(tier + 1, part)]));
  }
}

/** What a row of a figure tells, in the order of `countsOf`. */
function quantitiesOf(id: string, what: Tallied): readonly Quantity[] {
  switch (what) {
    case 'share':
      return [`${id}.n`, `${id}.m`];
    case 'count':
      return [`${id}.n`];
    case 'average':
      return [`${id}.n`, `${id}.d`];
    case 'middle':
      return [`${id}.d`];
  }
}

function difference(
  whole: readonly Quantity[],
  parts: readonly Quantity[],
): readonly (readonly [Quantity, number])[] {
  return [...whole.map((one) => [one, 1] as const), ...parts.map((one) => [one, -1] as const)];
}
