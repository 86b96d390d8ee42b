import type { Indicator, Part, Placing, Share, Unit } from './indicator.ts';
import { median, valueOf } from './value.ts';

/** What is read off lines. Numerator and denominator count people unless the indicator counts something else. */
export interface Totals {
  readonly numerator: number;
  readonly denominator: number;
  readonly excluded: number;
  readonly cannotTell: number;
  /** Percentages, means and medians to one decimal; null where the denominator is 0. */
  readonly value: number | null;
}

/** A further figure. */
export interface MeasuredPart {
  readonly key: string;
  readonly unit: Unit;
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number | null;
}

/** Of a placing, what is added up: kept lines have no more. */
type Counted = Omit<Placing, 'because' | 'birthday'>;

/**
 * Adds placings up, one after the other: the only place where totals are made, whether or not the lines are kept. A
 * trend places everyone hundreds of times, and lines that nobody looks at are not worth keeping.
 */
export class Tally {
  readonly #unit: Unit;
  readonly #parts: readonly PartTally[];
  readonly #values: number[] = [];
  #numerator = 0;
  #denominator = 0;
  #excluded = 0;
  #cannotTell = 0;

  constructor({ unit, parts = [] }: Pick<Indicator, 'unit' | 'parts'>) {
    this.#unit = unit;
    this.#parts = parts.map((part) => new PartTally(part));
  }

  add(placing: Counted): void {
    const { is, value, parts } = placing;
    if (is === 'outside') return;
    if (is === 'excluded') this.#excluded += 1;
    else if (is === 'cannot-tell') this.#cannotTell += 1;
    else {
      this.#denominator += placing.denominator ?? 1;
      const one = is === 'met' ? 1 : 0;
      if (this.#unit !== 'median') this.#numerator += value ?? one;
      else {
        this.#numerator += one;
        if (value !== undefined) this.#values.push(value);
      }
    }
    if (parts !== undefined) for (const part of this.#parts) part.add(parts);
  }

  get totals(): Totals {
    const share = { numerator: whole(this.#numerator), denominator: whole(this.#denominator) };
    const value = this.#unit === 'median' ? median(this.#values) : valueOf(this.#unit, share);
    return { ...share, excluded: this.#excluded, cannotTell: this.#cannotTell, value };
  }

  get parts(): readonly MeasuredPart[] {
    return this.#parts.map((part) => part.measured);
  }
}

class PartTally {
  readonly #part: Part;
  #share: Share = { numerator: 0, denominator: 0 };

  constructor(part: Part) {
    this.#part = part;
  }

  add(shares: Readonly<Record<string, Share>>): void {
    const own = shares[this.#part.key];
    if (own === undefined) return;
    const { numerator, denominator } = this.#share;
    if (this.#part.combine !== 'greatest') {
      this.#share = { numerator: numerator + own.numerator, denominator: denominator + own.denominator };
    } else if (denominator === 0 || own.numerator * denominator > numerator * own.denominator) {
      this.#share = own;
    }
  }

  get measured(): MeasuredPart {
    const { key, unit } = this.#part;
    const share = { numerator: whole(this.#share.numerator), denominator: whole(this.#share.denominator) };
    return { key, unit, ...share, value: valueOf(unit, share) };
  }
}

/** Shares of a worker's hours are thirds and sevenths: what adds up to 3 is shown as 3. */
function whole(sum: number): number {
  return Math.round(sum * 1e6) / 1e6;
}
