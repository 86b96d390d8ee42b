import type { Context } from 'hono';
import { formToken, isSame } from '../sessions/secret.ts';
import { partsOf } from './multipart.ts';

/** A file that came with a form. */
export interface Upload {
  /** The box it was put in. */
  readonly field: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What was posted: fields, and files where the route takes any. */
export interface Form {
  readonly fields: URLSearchParams;
  readonly uploads: readonly Upload[];
}

const nothing: Form = { fields: new URLSearchParams(), uploads: [] };

/** Reads what was posted; nothing of a GET, of another type, or of files where none are taken. */
export async function formOf(c: Context, takesFiles: boolean): Promise<Form> {
  if (c.req.method !== 'POST') return nothing;
  const type = c.req.header('content-type') ?? '';
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return { fields: new URLSearchParams(await c.req.text()), uploads: [] };
  }
  if (!takesFiles) return nothing;
  const parts = partsOf(type, await c.req.arrayBuffer()) ?? [];
  return {
    fields: new URLSearchParams(
      parts
        .filter(({ filename }) => filename === undefined)
        .map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]),
    ),
    uploads: parts.flatMap(({ name, filename, bytes }) =>
      filename === undefined || filename === '' ? [] : { field: name, name: filename, bytes },
    ),
  };
}

/** Whether a browser says that another site sent this. */
export function isFromElsewhere(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  return site === undefined
    ? origin !== undefined && origin !== new URL(c.req.url).origin
    : site !== 'same-origin' && site !== 'none';
}

/** Whether a form carries the token of this session: only a page of ours knows it. */
export function hasToken({ fields }: Form, secret: string): boolean {
  return isSame(fields.get('token') ?? '', formToken(secret));
}
