import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nunjucks from 'nunjucks';
import { Html, trusted } from '../html.ts';

/**
 * The official macros of govuk-frontend, called as functions. Nunjucks stays inside this folder: elsewhere a component
 * is a typed function, and what it is given is checked by the compiler. `throwOnUndefined` stays off, because the
 * official templates rely on missing options.
 */
const root = join(
  dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')),
  'dist/govuk',
);
const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(root), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
});

type Macro = (options: object) => { toString(): string };
const macros = new Map<string, Macro>();

/** The markup of an official component (`summary-list`) for its official options, in which `Html` may stand. */
export function component(name: string, options: object): Html {
  let macro = macros.get(name);
  if (macro === undefined) {
    macro = load(name);
    macros.set(name, macro);
  }
  return trusted(
    macro(Object(plain(options)))
      .toString()
      .trim(),
  );
}

function load(name: string): Macro {
  const exported = exportsOf(`components/${name}/macro.njk`);
  const macroName = `govuk${name.replace(/(^|-)(.)/g, (_all, _dash, letter: string) => letter.toUpperCase())}`;
  const macro = exported[macroName];
  if (typeof macro !== 'function') throw new Error(`govuk-frontend has no macro ${macroName}`);
  return (options) => String(macro(options));
}

function exportsOf(path: string): Readonly<Record<string, unknown>> {
  const template: unknown = environment.getTemplate(path, true);
  let exported: Readonly<Record<string, unknown>> = {};
  // getExported is documented by nunjucks and missing from its published types; its loader answers at once.
  (template as { getExported(done: (error: unknown, result: object) => void): void }).getExported(
    (error, result) => {
      if (error !== null && error !== undefined) throw error;
      exported = Object.fromEntries(Object.entries(result));
    },
  );
  return exported;
}

function plain(value: unknown): unknown {
  if (value instanceof Html) return value.toString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
