import type { Html } from '../html.ts';
import type { Dress } from './content.ts';
import { component } from './macro.ts';

export type GenericHeader = Dress &
  ({ readonly logoText: string } | { readonly logoHtml: Html }) & {
    readonly url?: string;
    readonly containerClasses?: string;
  };

/** The header for services that are not on GOV.UK: no crown, no crest. */
export function genericHeader(options: GenericHeader): Html {
  return component('generic-header', options);
}
