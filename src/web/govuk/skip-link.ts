import type { Html } from '../html.ts';
import type { Content, Dress } from './content.ts';
import { component } from './macro.ts';

export type SkipLink = Content & Dress & { readonly href?: string };

/** The first link of a page: past the header to what the page says. */
export function skipLink(options: SkipLink): Html {
  return component('skip-link', options);
}
