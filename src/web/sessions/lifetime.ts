const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A session ends after 30 minutes without a page, and after 10 hours whatever happens. */
const IDLE_MILLISECONDS = 30 * MINUTE;
export const LONGEST_MILLISECONDS = 10 * HOUR;

/** Whether a session that began at `startedAt` and was last used at `seenAt` has ended (milliseconds since 1970). */
export function hasEnded(
  session: { readonly startedAt: number; readonly seenAt: number },
  now: number,
): boolean {
  return now - session.seenAt >= IDLE_MILLISECONDS || now - session.startedAt >= LONGEST_MILLISECONDS;
}
