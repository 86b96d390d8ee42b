import { lstatSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import type { NamedFile } from '#returns/extraction.ts';
import { WrongUse } from './command.ts';

const LARGEST = 200 * 1024 * 1024;

/** Files from the disk, and the two folders above them, whose names may tell a day or a year. */
export interface FilesRead {
  readonly files: readonly NamedFile[];
  /** Ends in `/`, or is empty. */
  readonly above: string;
}

/**
 * Reads the folder (all it holds, hidden files apart) or the files that were named, in order of their paths.
 * Throws `WrongUse` where there is nothing, or a file is over 200 MB. A command has nothing else to do meanwhile: what
 * Node needs to read without waiting would take longer to load than a return takes to read.
 */
export function readFiles(named: readonly string[]): FilesRead {
  const roots = named.map((name) => path.resolve(name));
  const found: string[] = [];
  for (const [at, root] of roots.entries()) {
    const about = whatIs(root);
    if (about === undefined) throw new WrongUse(`${named[at] ?? ''}: there is no such file or folder.`);
    if (about.isDirectory()) found.push(...filesUnder(root));
    else found.push(root);
  }
  const base = roots.length === 1 && roots[0] !== undefined ? folderOf(roots[0]) : commonFolder(roots);
  const above = base.split(path.sep).filter(Boolean).slice(-2);
  const files: NamedFile[] = [];
  for (const file of [...new Set(found)].toSorted()) {
    const relative = path.relative(base, file).split(path.sep).join('/');
    const { size } = statSync(file);
    if (size > LARGEST) {
      throw new WrongUse(
        `${relative} is ${Math.round(size / 1024 / 1024)} MB: files of up to 200 MB are read.`,
      );
    }
    files.push({ path: relative, bytes: readFileSync(file) });
  }
  return { files, above: above.map((name) => `${name}/`).join('') };
}

function whatIs(root: string): Stats | undefined {
  try {
    return statSync(root);
  } catch {
    return undefined; // not there, or not to be reached: for whoever named it the same
  }
}

function folderOf(root: string): string {
  return statSync(root).isDirectory() ? root : path.dirname(root);
}

function commonFolder(roots: readonly string[]): string {
  const parts = roots.map((root) => path.dirname(root).split(path.sep));
  const [first = [], ...others] = parts;
  const shared = first.findIndex((part, at) => others.some((other) => other[at] !== part));
  return (shared === -1 ? first : first.slice(0, shared)).join(path.sep) || path.sep;
}

function filesUnder(folder: string): readonly string[] {
  const found: string[] = [];
  for (const name of readdirSync(folder)) {
    if (name.startsWith('.')) continue;
    const file = path.join(folder, name);
    const about = lstatSync(file);
    if (about.isDirectory()) found.push(...filesUnder(file));
    else if (about.isFile()) found.push(file);
  }
  return found;
}
