import { rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { type Bundled, bundled, bundleOf } from '../bin/bundled.js';

/**
 * Makes one file of the check of a return, whose rules are a file each: loading hundreds of files takes a third of the
 * time that a county's check may take. Beside it stands what it was made of, so that `bin/waymark.js` uses it only while
 * every one of those files is as it was. Does nothing where it is so already.
 */
const root = path.resolve(import.meta.dirname, '..');
const { file, madeOf } = bundleOf(root);

if (bundled(root) === undefined) {
  const bundle = await rolldown({
    input: path.join(root, 'src/cli/check-903-parts.ts'),
    platform: 'node',
    external: /^[a-z@]/, // packages, and what Node brings
    treeshake: false,
    logLevel: 'warn',
  });
  const folder = path.dirname(file);
  rmSync(folder, { recursive: true, force: true });
  const { output } = await bundle.write({ dir: folder, format: 'esm', entryFileNames: path.basename(file) });
  const sources = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
  const stamps: Bundled = sources
    .filter((source) => path.isAbsolute(source))
    .map((source) => {
      const { mtimeMs, size } = statSync(source);
      return [path.relative(root, source), mtimeMs, size];
    });
  writeFileSync(madeOf, JSON.stringify(stamps));
}
