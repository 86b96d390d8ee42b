import type { Html } from '../html.ts';
import type { Content, Dress } from './content.ts';
import { component } from './macro.ts';

export type Input = Dress & {
  readonly id?: string;
  readonly name: string;
  readonly type?: string;
  readonly value?: string;
  readonly label: Content & { readonly classes?: string; readonly isPageHeading?: boolean };
  readonly hint?: Content;
  readonly errorMessage?: Content;
  readonly autocomplete?: string;
  readonly spellcheck?: boolean;
  readonly formGroup?: { readonly classes?: string };
};

/** A box for a line of text. */
export function input(options: Input): Html {
  return component('input', options);
}
