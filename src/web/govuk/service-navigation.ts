import type { Html } from '../html.ts';
import type { Content, Dress } from './content.ts';
import { component } from './macro.ts';

export type ServiceNavigation = Dress & {
  readonly navigation: readonly (Content & {
    readonly href: string;
    readonly current?: boolean;
    readonly active?: boolean;
  })[];
  readonly navigationId?: string;
  readonly collapseNavigationOnMobile?: boolean;
};

/** The sections of the service, and which one this is. */
export function serviceNavigation(options: ServiceNavigation): Html {
  return component('service-navigation', options);
}
