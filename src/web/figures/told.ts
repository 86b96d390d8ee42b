/** A sum of unknown numbers: how often each is in it, by its place. */
export type Form = ReadonlyMap<number, number>;

/** Counts in a field of remainders: exact where fractions would round, and every product fits a double. */
const PRIME = 67_108_859;

/**
 * What someone can work out who is told sums of unknown numbers: whatever adding and taking away gives. That nobody is
 * less than none is not used here.
 */
export class Told {
  /** Rows in echelon form, each by its first place. */
  readonly #rows: Map<number, Form>;

  constructor(rows: ReadonlyMap<number, Form> = new Map()) {
    this.#rows = new Map(rows);
  }

  tell(form: Form): void {
    const left = this.#leftOf(form);
    const [first] = [...left.keys()].toSorted((a, b) => a - b);
    if (first === undefined) return;
    const by = inverse(left.get(first) ?? 1);
    this.#rows.set(first, new Map([...left].map(([at, times]) => [at, (times * by) % PRIME])));
  }

  /** Whether a sum follows from what was told. */
  tells(form: Form): boolean {
    return this.#leftOf(form).size === 0;
  }

  /** The same, to be told more without the first hearing of it. */
  copy(): Told {
    return new Told(this.#rows);
  }

  #leftOf(form: Form): Form {
    const left = new Map([...form].map(([at, times]) => [at, remainder(times)]));
    for (;;) {
      const at = Math.min(
        ...[...left].filter(([place, n]) => n !== 0 && this.#rows.has(place)).map(([place]) => place),
      );
      const row = this.#rows.get(at);
      if (row === undefined) return new Map([...left].filter(([, times]) => times !== 0));
      const times = left.get(at) ?? 0;
      for (const [place, n] of row) {
        left.set(place, remainder((left.get(place) ?? 0) - ((times * n) % PRIME)));
      }
    }
  }
}

function remainder(number: number): number {
  return ((number % PRIME) + PRIME) % PRIME;
}

/** By the extended algorithm of Euclid. */
function inverse(number: number): number {
  let [a, b, x, y] = [number, PRIME, 1, 0];
  while (b !== 0) {
    const times = Math.floor(a / b);
    [a, b, x, y] = [b, a - times * b, y, x - times * y];
  }
  return remainder(x);
}
