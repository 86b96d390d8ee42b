/** A published cell: a number, or the mark that stands in its place; undefined where it is neither. */
export type PublishedCell = { readonly value: number } | { readonly mark: string } | undefined;

/** `c` suppressed, `k` below half a per cent, `x` not available, `z` not applicable, `-` nil or not published. */
const marks: ReadonlySet<string> = new Set(['c', 'k', 'x', 'z', '-']);

/** The workforce census has two more: `low` rounds to 0 and is not 0, `u` of low reliability. */
const workforceMarks: ReadonlySet<string> = new Set([...marks, 'low', 'u']);

/** A whole percentage, or a mark. */
export function percentCell(text: string): PublishedCell {
  return upTo100(countCell(text));
}

/** A number of people, or a mark. */
export function countCell(text: string): PublishedCell {
  if (marks.has(text)) return { mark: text };
  return /^\d{1,7}$/.test(text) ? { value: Number(text) } : undefined;
}

/** A percentage of the workforce census, to one decimal, or a mark. */
export function rateCell(text: string): PublishedCell {
  return upTo100(workforceCell(text));
}

/** A number of the workforce census, to one decimal, or a mark. */
export function workforceCell(text: string): PublishedCell {
  if (workforceMarks.has(text)) return { mark: text };
  return /^\d{1,7}(?:\.\d)?$/.test(text) ? { value: Number(text) } : undefined;
}

function upTo100(cell: PublishedCell): PublishedCell {
  return cell !== undefined && 'value' in cell && cell.value > 100 ? undefined : cell;
}

/** The two halves of a cell, as a value is stored. */
export function halvesOf(cell: NonNullable<PublishedCell>): {
  readonly value: number | undefined;
  readonly mark: string | undefined;
} {
  return 'value' in cell ? { value: cell.value, mark: undefined } : { value: undefined, mark: cell.mark };
}
