import type { Html } from '../html.ts';
import type { Content, Dress } from './content.ts';
import { component } from './macro.ts';

export type WarningText = Content & Dress & { readonly iconFallbackText?: string };

/** A warning, with its sign. */
export function warningText(options: WarningText): Html {
  return component('warning-text', options);
}
