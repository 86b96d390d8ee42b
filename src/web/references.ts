import { createHmac } from 'node:crypto';

/** What a child is called in a URL, and back. */
export interface References {
  readonly refOf: (child: string) => string;
  readonly childOf: (ref: string) => string | undefined;
  /** What anything else is called in a URL: a worker, a row. It leads nowhere by itself. */
  readonly opaque: (text: string) => string;
}

const LENGTH = 22; // of base64url: 132 bits, more than anyone can try

/**
 * References for URLs, so that a proxy's log or a browser's history holds no child's id: an HMAC of the id under a key
 * that never leaves the store. Without the key a reference tells nothing; with it, the same child has the same one.
 */
export function referencesFor(key: Uint8Array, children: Iterable<string>): References {
  const refs = new Map<string, string>();
  const back = new Map<string, string>();
  const nameless = (text: string): string =>
    createHmac('sha256', key).update(text).digest('base64url').slice(0, LENGTH);
  for (const child of children) {
    const ref = nameless(child);
    refs.set(child, ref);
    back.set(ref, child);
  }
  return {
    refOf(child) {
      const ref = refs.get(child);
      if (ref === undefined) throw new RangeError('no reference: not one of the population');
      return ref;
    },
    childOf: (ref) => back.get(ref),
    opaque: (text) => nameless(`other ${text}`),
  };
}
