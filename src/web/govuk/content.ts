import type { Html } from '../html.ts';

/** What stands in a component: text (escaped) or markup. */
export type Content =
  { readonly text: string; readonly html?: never } | { readonly html: Html; readonly text?: never };

/** Further attributes of a component's outermost element. */
type Attributes = Readonly<Record<string, string>>;

/** What every component takes beside its own options. */
export interface Dress {
  readonly classes?: string;
  readonly attributes?: Attributes;
}
