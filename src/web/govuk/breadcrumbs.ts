import type { Html } from '../html.ts';
import type { Content, Dress } from './content.ts';
import { component } from './macro.ts';

export type Breadcrumbs = Dress & {
  readonly items: readonly (Content & { readonly href?: string })[];
  readonly collapseOnMobile?: boolean;
  readonly labelText?: string;
};

/** Where this page is. */
export function breadcrumbs(options: Breadcrumbs): Html {
  return component('breadcrumbs', options);
}
