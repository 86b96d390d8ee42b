import type { Viewer } from '../viewer.ts';

/** Sessions as the app needs them: where they are kept is the store's affair. Times are milliseconds since 1970. */
interface Session {
  readonly account: string;
  readonly startedAt: number;
  readonly seenAt: number;
}

export interface Sessions {
  /** Keeps a new session under the fingerprint of its secret. */
  readonly start: (fingerprint: string, session: Session, viewer: Viewer) => Promise<void>;
  readonly find: (fingerprint: string) => Promise<Session | undefined>;
  /** Says that it was used just now; given as it was found. */
  readonly touch: (fingerprint: string, session: Session) => Promise<void>;
  readonly end: (fingerprint: string) => Promise<void>;
}
