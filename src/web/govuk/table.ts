import type { Html } from '../html.ts';
import type { Content, Dress } from './content.ts';
import { component } from './macro.ts';

type Cell = Content &
  Dress & { readonly format?: 'numeric'; readonly colspan?: number; readonly rowspan?: number };

export type Table = Dress & {
  readonly caption?: string;
  readonly captionClasses?: string;
  readonly firstCellIsHeader?: boolean;
  readonly head?: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
};

/** A table. Cells with `format: 'numeric'` are set to the right. */
export function table(options: Table): Html {
  return component('table', options);
}
