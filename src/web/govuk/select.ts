import type { Html } from '../html.ts';
import type { Content, Dress } from './content.ts';
import { component } from './macro.ts';

export type Select = Dress & {
  readonly id?: string;
  readonly name: string;
  readonly items: readonly { readonly value?: string; readonly text: string; readonly selected?: boolean }[];
  readonly value?: string;
  readonly label: Content & { readonly classes?: string };
  readonly hint?: Content;
  readonly errorMessage?: Content;
  readonly formGroup?: { readonly classes?: string };
};

/** One of a list. */
export function select(options: Select): Html {
  return component('select', options);
}
