import type { Html } from '../html.ts';
import type { Dress } from './content.ts';
import { component } from './macro.ts';

interface Step extends Dress {
  readonly href: string;
  readonly text?: string;
  readonly labelText?: string;
}

export type Pagination = Dress & {
  readonly items?: readonly {
    readonly number?: number;
    readonly href?: string;
    readonly current?: boolean;
    readonly ellipsis?: boolean;
  }[];
  readonly previous?: Step;
  readonly next?: Step;
  readonly landmarkLabel?: string;
};

/** From page to page of a long list. */
export function pagination(options: Pagination): Html {
  return component('pagination', options);
}
