import type { Html } from '../html.ts';
import type { Content, Dress } from './content.ts';
import { component } from './macro.ts';

export type Tag = Content & Dress;

/** A word in a coloured box: the word says it, the colour repeats it. */
export function tag(options: Tag): Html {
  return component('tag', options);
}
