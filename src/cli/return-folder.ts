import { mkdir, mkdtemp, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ReturnYear } from '#calendar/return-year.ts';
import type { ReturnFileWritten } from '#returns/ssda903/derive/write/return-files.ts';
import { WrongUse } from './command.ts';

/** Throws `WrongUse` where a folder that is to be written is there already and holds anything. */
export async function mustBeEmpty(out: string): Promise<void> {
  const there = await readdir(out).catch((error: unknown) => {
    if (isNotThere(error)) return [];
    throw error;
  });
  if (there.length > 0)
    throw new WrongUse(`${out} is not empty: say a folder that is empty or not there yet.`);
}

/** Throws `WrongUse` where the file of reasons cannot be one: a folder, or a file within the folder of the return. */
export async function mustBeAFileBeside(why: string, out: string): Promise<void> {
  const about = await stat(why).catch(() => undefined);
  if (about?.isDirectory() === true) throw new WrongUse(`${why} is a folder: say a file for the reasons.`);
  if (!path.relative(path.resolve(out), path.resolve(why)).startsWith('..')) {
    throw new WrongUse(`${why} lies in ${out}, which holds the return alone: say a file elsewhere.`);
  }
}

/**
 * Writes a return into `out`, in a folder of its year, and what explains it into the file `why` where one is named. All
 * of it is there afterwards, or nothing: it is written beside first, and then renamed. Only its owner may read it.
 */
export async function writeReturnFolder(
  out: string,
  year: ReturnYear,
  files: readonly ReturnFileWritten[],
  why: { readonly file: string; readonly text: string } | undefined,
): Promise<void> {
  const target = path.resolve(out);
  await mkdir(path.dirname(target), { recursive: true });
  const beside = await mkdtemp(`${target}.being-written-`);
  const whyBeside = why === undefined ? undefined : `${path.resolve(why.file)}.being-written`;
  try {
    const folder = path.join(beside, year);
    await mkdir(folder, { mode: 0o700 });
    for (const { file, text } of files) await writeFile(path.join(folder, file), text, { mode: 0o600 });
    if (why !== undefined && whyBeside !== undefined) {
      await mkdir(path.dirname(whyBeside), { recursive: true });
      await writeFile(whyBeside, why.text, { mode: 0o600 });
      await rename(whyBeside, path.resolve(why.file));
    }
    await rmdir(target).catch((error: unknown) => {
      if (!isNotThere(error)) throw error; // not there, or emptied just now: nothing of anybody's is lost
    });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    if (whyBeside !== undefined) await rm(whyBeside, { force: true });
    throw error;
  }
}

function isNotThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
