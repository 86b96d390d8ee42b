import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { runCommandLine } from '../src/cli/run.ts';

/** What a command printed, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a person would, in this process; its store is a folder of its own unless `env` says. */
export async function waymark(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  let [out, err] = ['', ''];
  const code = await runCommandLine(args, env, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    interactive: false,
    columns: 200,
  });
  return { code, out, err };
}

/** A folder of these files, gone when the test is over. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'waymark-folder-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** CSV of a table's header and rows, with bare commas. */
export function csv(header: string, ...rows: readonly string[]): string {
  return [header, ...rows, ''].join('\n');
}

export const headers = {
  header: 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
  episodes: 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
  oc3: 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM',
  list9:
    'Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years),"Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)",Does the Child have a Disability,Allocated Team,Allocated Worker,Allocated Personal Advisor,Eligibility Category,Latest Pathway Plan Review Date,LA in Touch,Latest Date of Contact,Type of Accommodation,Suitability of Accommodation,Activity Status',
} as const;
