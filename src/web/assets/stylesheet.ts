import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The one stylesheet, and the fingerprint that stands in its URL, so that a browser may keep it for ever. */
export interface Stylesheet {
  readonly css: string;
  readonly fingerprint: string;
}

/**
 * govuk-frontend's published stylesheet followed by our own. Its typeface (GDS Transport), crown and crest are licensed
 * for gov.uk alone: the typeface gives way to Arial, and nothing of the rest is served.
 */
export function readStylesheet(): Stylesheet {
  const css = withoutGovUkBrand(read(govukStylesheet())) + read(join(import.meta.dirname, 'waymark.css'));
  return { css, fingerprint: createHash('sha256').update(css).digest('hex').slice(0, 12) };
}

/** A stylesheet without the faces, the fonts' name and the crest. */
export function withoutGovUkBrand(css: string): string {
  return css
    .replaceAll(/@font-face\s*\{[^}]*\}/g, '')
    .replaceAll(/["']?GDS Transport["']?,\s*arial/gi, 'Arial')
    .replaceAll(/[a-z-]+:\s*url\([^)]*govuk-crest[^)]*\);?/g, '')
    .replaceAll(/\/\*.*?\*\//gs, '');
}

function govukStylesheet(): string {
  const root = dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'));
  return join(root, 'dist/govuk/govuk-frontend.min.css');
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}
