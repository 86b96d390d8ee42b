import type { Indicator } from './indicator.ts';

/** A published measure that a figure, or one of its further figures, is set beside. */
export interface SetBeside {
  readonly title: string;
  readonly benchmark: string;
}

/** What of an indicator is set beside published measures: the figure itself first, then its further figures. */
export function setBeside({ title, benchmark, parts = [] }: Indicator): readonly SetBeside[] {
  return [{ title, benchmark }, ...parts].flatMap((one) =>
    one.benchmark === undefined ? [] : [{ title: one.title, benchmark: one.benchmark }],
  );
}
