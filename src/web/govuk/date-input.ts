import type { Html } from '../html.ts';
import type { Content, Dress } from './content.ts';
import { component } from './macro.ts';

export type DateInput = Dress & {
  readonly id: string;
  readonly fieldset: { readonly legend: Content & { readonly classes?: string } };
  readonly hint?: Content;
  readonly errorMessage?: Content;
  readonly items: readonly {
    readonly name: string;
    readonly label: string;
    readonly value: string;
    readonly classes: string;
  }[];
};

/** Three boxes for a day, a month and a year. */
export function dateInput(options: DateInput): Html {
  return component('date-input', options);
}
