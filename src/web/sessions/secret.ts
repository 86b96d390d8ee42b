import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret that nobody can guess: 256 bits, as text for a cookie or a form. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret: whoever reads the store cannot sign in with it. */
export function fingerprint(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** A form's token, made from the secret in the cookie: another site knows neither. */
export function formToken(secret: string): string {
  return createHash('sha256').update(`form:${secret}`).digest('base64url');
}

/** Whether two texts are the same, in a time that does not tell how much of them is. */
export function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(fingerprint(a)), Buffer.from(fingerprint(b))];
  return timingSafeEqual(left, right);
}
