import { select } from '../govuk/select.ts';
import type { Html } from '../html.ts';

/** A box to narrow a list by, or to order it: each choice is what it sends and what it says. */
export function choice(
  name: string,
  label: string,
  current: string | undefined,
  choices: readonly (readonly [value: string, text: string])[],
): Html {
  return select({
    id: `choose-${name}`,
    name,
    label: { text: label },
    items: choices.map(([value, text]) => ({ value, text, selected: value === (current ?? '') })),
  });
}
