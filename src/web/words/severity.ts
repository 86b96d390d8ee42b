import { tag } from '../govuk/tag.ts';
import type { Html } from '../html.ts';

/** How much a rule weighs. An error must be mended before DfE takes the return; a warning may be right as it is. */
export type Severity = 'error' | 'warning';

/** A word in a box: the colour only repeats it. */
export function severityTag(severity: Severity): Html {
  return severity === 'error'
    ? tag({ text: 'Error', classes: 'govuk-tag--red' })
    : tag({ text: 'Warning', classes: 'govuk-tag--yellow' });
}
