/** Why a store cannot be opened: each is the person's to put right, and the command line says so and exits 2. */
export type StoreRefusalKind = 'folder-in-use' | 'newer-schema' | 'cannot-open';

/** The store will not open. `message` is a sentence for the person who started the program. */
export class StoreRefusal extends Error {
  readonly kind: StoreRefusalKind;

  constructor(kind: StoreRefusalKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StoreRefusal';
    this.kind = kind;
  }
}
