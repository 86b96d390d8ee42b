const [SPACE, SMALL_A, SMALL_Z, LAST_ASCII] = [32, 97, 122, 127];

/** A cell as DfE will judge it: trimmed and upper-cased. */
export function tidied(text: string): string {
  return isTidy(text) ? text : text.trim().toUpperCase();
}

/** Whether that would change nothing, as for most of the millions of cells of a large return: asking costs less. */
function isTidy(text: string): boolean {
  const last = text.length - 1;
  if (last === -1) return true;
  if (text.charCodeAt(0) <= SPACE || text.charCodeAt(last) <= SPACE) return false;
  for (let at = 0; at <= last; at += 1) {
    const code = text.charCodeAt(at);
    if (code > LAST_ASCII || (code >= SMALL_A && code <= SMALL_Z)) return false;
  }
  return true;
}
