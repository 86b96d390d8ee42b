import type { Context } from 'hono';

/** Whether a request tells beforehand how long it is. */
export function saysItsLength(c: Context): boolean {
  return c.req.header('content-length') !== undefined && c.req.header('transfer-encoding') === undefined;
}
