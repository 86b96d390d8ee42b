import type { Html } from '../html.ts';
import type { Content, Dress } from './content.ts';
import { component } from './macro.ts';

export type Button = Content &
  Dress & {
    readonly type?: 'submit' | 'button';
    readonly name?: string;
    readonly value?: string;
    readonly href?: string;
    readonly id?: string;
    readonly isStartButton?: boolean;
    readonly preventDoubleClick?: boolean;
  };

/** A button; with `href` a link that looks like one. */
export function button(options: Button): Html {
  return component('button', options);
}
