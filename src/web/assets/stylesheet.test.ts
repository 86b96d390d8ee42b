import { expect, test } from 'vitest';
import { readStylesheet, withoutGovUkBrand } from './stylesheet.ts';

test('nothing of the GOV.UK brand is served: no typeface, no crest, no file of theirs', () => {
  const { css } = readStylesheet();
  expect(css.match(/GDS Transport|@font-face|crest|Calvert|url\(/gi)).toBeNull();
  expect(css.includes('font-family:Arial,sans-serif')).toBe(true);
});

test('our own rules come after theirs', () => {
  const { css } = readStylesheet();
  expect(css.indexOf('.waymark-header')).toBeGreaterThan(css.indexOf('.govuk-generic-header'));
});

test('a changed stylesheet has another address', () => {
  expect(readStylesheet().fingerprint).toMatch(/^[0-9a-f]{12}$/);
  expect(withoutGovUkBrand('@font-face{font-family:x}a{font-family:GDS Transport,arial,sans-serif}')).toBe(
    'a{font-family:Arial,sans-serif}',
  );
});
