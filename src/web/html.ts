/**
 * Markup that may be sent as it stands. Made by the `html` tag, which escapes whatever is not already `Html`, so that
 * a name with `<` in it stays text wherever it is written.
 */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What may stand between the markup of a template. Nothing is written for undefined. */
export type Fragment = Html | string | number | undefined | readonly Fragment[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it is written in an element or between the quotes of an attribute. */
export function escaped(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '') : text;
}

/** A template: the literal parts are markup, everything put into them is text unless it is already `Html`. */
export function html(literals: TemplateStringsArray, ...fragments: readonly Fragment[]): Html {
  let markup = literals[0] ?? '';
  for (const [at, fragment] of fragments.entries()) markup += written(fragment) + (literals[at + 1] ?? '');
  return new Html(markup);
}

/** Markup from elsewhere in this program (an official component, a chart); never what a person typed. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

function written(fragment: Fragment): string {
  if (fragment === undefined) return '';
  if (fragment instanceof Html) return fragment.toString();
  if (typeof fragment === 'number') return String(fragment);
  if (typeof fragment === 'string') return escaped(fragment);
  return fragment.map(written).join('');
}
