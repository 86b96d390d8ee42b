import type { Html } from '../html.ts';
import type { Content, Dress } from './content.ts';
import { component } from './macro.ts';

export type InsetText = Content & Dress & { readonly id?: string };

/** A paragraph set apart. */
export function insetText(options: InsetText): Html {
  return component('inset-text', options);
}
