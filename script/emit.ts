import { execFileSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Emits `dist/` for `npm pack`: JavaScript and declarations of what is under `src`, since Node takes types out of no file
 * under node_modules. Types were checked before (`npm run gates`). Names of rooms (`#calendar/…`) become relative paths: a package cannot have both.
 */
const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const tsc = path.join(root, 'node_modules/typescript/bin/tsc');

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.pack.json'], { cwd: root, stdio: 'inherit' });

for (const file of globSync('**/*.{js,d.ts}', { cwd: dist })) {
  const whole = path.join(dist, file);
  writeFileSync(whole, asPackaged(readFileSync(whole, 'utf8'), path.dirname(file)));
}
for (const file of globSync('src/**/*.{sql,css}', { cwd: root })) {
  cpSync(path.join(root, file), path.join(dist, path.relative('src', file)));
}

/** The text of one emitted file with every name of a module as its path in the package. */
function asPackaged(text: string, folder: string): string {
  return text
    .replaceAll(/(['"])#([a-z]+\/[^'"]+)\.ts\1/g, (_, quote: string, room: string) => {
      const relative = path.relative(folder, room);
      return `${quote}${relative.startsWith('.') ? relative : `./${relative}`}.js${quote}`;
    })
    .replaceAll(/(['"])(\.\.?\/[^'"\n]+)\.ts\1/g, '$1$2.js$1');
}
