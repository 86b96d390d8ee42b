import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Html, trusted } from '../html.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { button } from './button.ts';
import { dateInput } from './date-input.ts';
import { details } from './details.ts';
import { errorSummary } from './error-summary.ts';
import { fileUpload } from './file-upload.ts';
import { genericHeader } from './generic-header.ts';
import { input } from './input.ts';
import { insetText } from './inset-text.ts';
import { pagination } from './pagination.ts';
import { select } from './select.ts';
import { serviceNavigation } from './service-navigation.ts';
import { skipLink } from './skip-link.ts';
import { summaryList } from './summary-list.ts';
import { table } from './table.ts';
import { tag } from './tag.ts';

const published = dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'));

/** The published examples hold anything that JavaScript may pass: they are given to the typed functions unchecked. */
const wrapped = new Map<string, (options: never) => Html>([
  ['breadcrumbs', breadcrumbs],
  ['button', button],
  ['date-input', dateInput],
  ['details', details],
  ['error-summary', errorSummary],
  ['file-upload', fileUpload],
  ['generic-header', genericHeader],
  ['input', input],
  ['inset-text', insetText],
  ['pagination', pagination],
  ['select', select],
  ['service-navigation', serviceNavigation],
  ['skip-link', skipLink],
  ['summary-list', summaryList],
  ['table', table],
  ['tag', tag],
]);

interface Fixture {
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly html: string;
}

describe.each([...wrapped])('%s says what govuk-frontend publishes', (name, wrapper) => {
  const file = join(published, `dist/govuk/components/${name}/fixtures.json`);
  const { fixtures } = JSON.parse(readFileSync(file, 'utf8')) as { readonly fixtures: readonly Fixture[] };
  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, { options, html }) => {
    expect(String(wrapper(withMarkup(options) as never))).toBe(html.trim());
  });
});

test('every component that is wrapped is tested here', async () => {
  const { readdirSync } = await import('node:fs');
  const files = readdirSync(import.meta.dirname).filter((file) => !/test|macro|content/.test(file));
  expect(files.map((file) => file.replace('.ts', ''))).toEqual([...wrapped.keys()]);
});

/** Options named `html` or ending in `Html` hold markup: they are `Html` to a typed function. */
function withMarkup(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return /html$/i.test(key) ? trusted(value) : value;
  if (Array.isArray(value)) return value.map((inner) => withMarkup(inner));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([inner, held]) => [inner, withMarkup(held, inner)]));
}
