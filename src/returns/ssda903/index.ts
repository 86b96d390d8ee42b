/**
 * The SSDA903 return, for use outside Waymark: `import { checkFiles } from 'waymark/ssda903'`. Pure: files come in as
 * names and bytes, and nothing is read, written or sent.
 */
export { checkFiles, type CheckedFiles, type FilesToCheck, type NotChecked } from './check/check-files.ts';
export type { CareHistory, KnownEpisode } from './check/care-history.ts';
export type { Checked } from './check/check-return.ts';
export type { Finding903 } from './check/findings.ts';
export { findingsTable } from './check/findings-table.ts';
export { knownYears, ruleSetOf } from './rule-sets/all.ts';
