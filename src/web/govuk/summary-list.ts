import type { Html } from '../html.ts';
import type { Content, Dress } from './content.ts';
import { component } from './macro.ts';

export type SummaryList = Dress & {
  readonly rows: readonly {
    readonly key: Content & { readonly classes?: string };
    readonly value: Content & { readonly classes?: string };
    readonly classes?: string;
  }[];
};

/** Facts with their names. */
export function summaryList(options: SummaryList): Html {
  return component('summary-list', options);
}
