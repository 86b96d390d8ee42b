import type { RefusedFile, RefusedRow, Extraction } from '#returns/extraction.ts';
import type { Finding } from '#returns/finding.ts';
import { lockForChange, nextFactId, noteChange } from '#store/changes.ts';
import { closeFacts, holdTo, insertFacts, readFacts, type Recording } from '#store/facts.ts';
import { factTables } from '#store/fact-tables.ts';
import type { FileCount } from '#store/file-count.ts';
import { insertImport, nextImportId } from '#store/imports.ts';
import { installation, markInstallation } from '#store/installation.ts';
import { insertRestatements, returnsTelling } from '#store/restatements.ts';
import type { Db, Trx } from '#store/tables.ts';
import { within } from '#store/within.ts';
import { isInvented } from './import/invented.ts';
import { incomingOf, type KindPlan, planKind } from './import/plan.ts';
import { RowOutcomes } from './import/row-outcomes.ts';

/** Who imports what, when. */
export interface ImportRequest {
  readonly extraction: Extraction;
  /** ONS code; undefined where neither the folder nor the person said. */
  readonly authority: string | undefined;
  readonly by: string;
  /** Now, as ISO text. */
  readonly at: string;
  /** Work everything out, write nothing. */
  readonly dryRun: boolean;
  /** Hears how many of how many facts are done, and what is being done with them. */
  readonly onProgress?: (done: number, of: number, what: string) => void;
}

/** What an import did, or in a dry run would do. */
export interface Imported {
  readonly is: 'imported';
  /** Null in a dry run. */
  readonly import: number | null;
  readonly applied: boolean;
  readonly files: readonly FileCount[];
  readonly findings: readonly Finding[];
  readonly refusedRows: readonly RefusedRow[];
  readonly refusedFiles: readonly RefusedFile[];
}

/** Why an import cannot be: `says` is a sentence for whoever asked. */
export interface ImportRefused {
  readonly is:
    'no-authority' | 'nothing-to-read' | 'demonstration-here' | 'real-records-here' | 'not-invented';
  readonly says: string;
}

/**
 * Brings what extracts say into the store, in one transaction: it is all there afterwards, or nothing is. The same
 * files twice change nothing.
 */
export async function importExtracts(db: Db, request: ImportRequest): Promise<Imported | ImportRefused> {
  const authority = request.authority ?? request.extraction.folder.authority ?? undefined;
  if (authority === undefined || authority === '') {
    return { is: 'no-authority', says: 'Say whose extracts these are: --authority and its ONS code.' };
  }
  if (request.extraction.tables.length === 0) {
    return { is: 'nothing-to-read', says: 'None of the files is an extract that Waymark reads.' };
  }
  if (request.extraction.folder.demonstration && !isInvented(request.extraction, authority)) {
    return {
      is: 'not-invented',
      says: 'waymark.json says "demonstration", whose people are shown without a password, but these are not its files: take that line out.',
    };
  }
  return within(db, authority, async (trx) => {
    await lockForChange(trx, authority);
    return (await refusal(trx, authority, request)) ?? (await bringIn(trx, authority, request));
  });
}

/** Invented people and real ones never share a store: demonstration sign-in asks for no password. */
async function refusal(
  trx: Trx,
  authority: string,
  { extraction }: ImportRequest,
): Promise<ImportRefused | undefined> {
  const here = await installation(trx);
  if (here === undefined) return undefined;
  const { demonstration } = extraction.folder;
  if (here.holds === 'demonstration' && !(demonstration && here.authority === authority)) {
    return {
      is: 'demonstration-here',
      says: 'This store holds the demonstration authority, and nothing else may come into it. Use another store.',
    };
  }
  if (here.holds === 'real' && demonstration) {
    return {
      is: 'real-records-here',
      says: 'This store holds real records, and the demonstration may not come into it. Use another store.',
    };
  }
  return undefined;
}

async function bringIn(trx: Trx, authority: string, request: ImportRequest): Promise<Imported> {
  const { extraction, dryRun, by, at } = request;
  const outcomes = new RowOutcomes(extraction.tables);
  const firstId = await nextFactId(trx);
  const plans = await planned(trx, request, outcomes, firstId);
  const counts = outcomes.counts();
  const importId = dryRun ? null : await nextImportId(trx);
  if (importId !== null) {
    const recording = { authority, importId, at, by };
    const { name, asAt, teams, workers, settings, figures, demonstration } = extraction.folder;
    await markInstallation(trx, { holds: demonstration ? 'demonstration' : 'real', authority }, at);
    const given = { name, asAt, teams, workers, settings: settings ?? null, figures };
    await insertImport(trx, recording, { counts, given, extracts: extraction.tables });
    await write(trx, plans, recording, request.onProgress ?? (() => undefined));
    const added = plans.reduce((sum, plan) => sum + plan.added.length, 0);
    await noteChange(trx, { authority, at, by, what: `import ${importId}`, lastFactId: firstId + added - 1 });
  }
  return {
    is: 'imported',
    import: importId,
    applied: !dryRun,
    files: counts,
    findings: extraction.findings,
    refusedRows: outcomes.refused,
    refusedFiles: extraction.refusedFiles,
  };
}

async function planned(
  trx: Trx,
  { extraction, onProgress }: ImportRequest,
  outcomes: RowOutcomes,
  firstId: number,
): Promise<readonly KindPlan[]> {
  const plans: KindPlan[] = [];
  const told = await returnsTelling(trx);
  const of = extraction.tables.reduce((sum, { facts }) => sum + facts.length, 0);
  let [done, nextId] = [0, firstId];
  for (const table of factTables) {
    const incoming = incomingOf(extraction.tables, table.kind);
    if (incoming.length === 0) continue;
    const days = table.snapshot ? [...new Set(incoming.map(({ fact }) => fact.source.on))] : undefined;
    const stored = await readFacts(trx, table, 'standing', { days });
    const plan = planKind(table, stored, incoming, outcomes, nextId, told);
    plans.push(plan);
    nextId += plan.added.length;
    done += incoming.length;
    onProgress?.(done, of, 'comparing');
  }
  return plans;
}

async function write(
  trx: Trx,
  plans: readonly KindPlan[],
  recording: Recording,
  onProgress: (done: number, of: number, what: string) => void,
): Promise<void> {
  const of = plans.reduce((sum, { added }) => sum + added.length, 0);
  let done = 0;
  for (const { table, added, closed, held, said } of plans) {
    await closeFacts(trx, table, closed, recording); // first: what takes their place may not overlap them
    await holdTo(trx, table, held);
    await insertFacts(trx, table, added, recording, (batch) => onProgress((done += batch), of, 'writing'));
    await insertRestatements(trx, recording, table.kind, said);
  }
}
