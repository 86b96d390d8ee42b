import type { MiddlewareHandler } from 'hono';

/**
 * No script runs, nothing is loaded from elsewhere, nothing may frame a page; no address of a page is told to another
 * site; and nothing of a page stays in a cache, so that signing out leaves none behind. Assets set their own caching.
 */
const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Robots-Tag': 'noindex, nofollow',
};

/** Puts the headers on every answer. */
export const secureHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  if (c.res.headers.get('Cache-Control') === null) c.header('Cache-Control', 'no-store');
};
