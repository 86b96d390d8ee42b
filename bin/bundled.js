// The check of a return as one file, as script/bundle.ts makes it. JavaScript, because bin/waymark.js reads it.
import { readFileSync, statSync } from 'node:fs';

export function bundleOf(root) {
  const folder = `${root}/.cache/check-903`;
  return { file: `${folder}/check-903-parts.js`, madeOf: `${folder}/made-of.json` };
}

export function bundled(root) {
  const { file, madeOf } = bundleOf(root);
  try {
    const isAsItWas = ([source, changed, size]) => {
      const now = statSync(`${root}/${source}`);
      return now.mtimeMs === changed && now.size === size;
    };
    return JSON.parse(readFileSync(madeOf, 'utf8')).every(isAsItWas) ? file : undefined;
  } catch {
    return undefined; // not made, or a file is gone: the sources themselves are used
  }
}
