/**
 * Works something out once for each key (the rows of a table, usually): every rule that asks after the first is given
 * the same answer. What is made must not be changed by anyone.
 */
export function onceFor<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, { readonly is: Made }>();
  return (key) => {
    let known = made.get(key);
    if (known === undefined) {
      known = { is: make(key) };
      made.set(key, known);
    }
    return known.is;
  };
}
