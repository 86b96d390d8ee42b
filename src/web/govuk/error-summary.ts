import type { Html } from '../html.ts';
import type { Content, Dress } from './content.ts';
import { component } from './macro.ts';

export type ErrorSummary = Dress & {
  readonly titleText: string;
  readonly descriptionText?: string;
  readonly errorList: readonly (Content & { readonly href?: string })[];
  readonly disableAutoFocus?: boolean;
};

/** What has to be put right, all at once, each a link to its place. */
export function errorSummary(options: ErrorSummary): Html {
  return component('error-summary', options);
}
