import type { Html } from '../html.ts';
import type { Content, Dress } from './content.ts';
import { component } from './macro.ts';

export type Details = Content &
  Dress & { readonly summaryText: string; readonly id?: string; readonly open?: boolean };

/** More, for whoever wants it: works without JavaScript. */
export function details(options: Details): Html {
  return component('details', options);
}
