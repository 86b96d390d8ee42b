import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { prepare } from '#returns/ssda903/check/check-files.ts';
import { ruleRunner } from '#returns/ssda903/check/check-return.ts';
import { ruleSetOf } from '#returns/ssda903/rule-sets/all.ts';
import { readFiles } from '../src/cli/read-files.ts';

/** How long each rule took the first time it was run in this process, which is how a person meets it. */
interface RuleSpeeds {
  readonly rules: number;
  /** Rows of both years. */
  readonly rows: number;
  /** All rules together. */
  readonly seconds: number;
  /** Ten, the slowest first. What several rules share is paid for by the first of them. */
  readonly slowest: readonly { readonly code: string; readonly milliseconds: number }[];
}

/** Times every rule on the two years of a county's folder. */
export async function ruleSpeeds(folder: string): Promise<RuleSpeeds> {
  const returns = readFiles([path.join(folder, 'ssda903')]);
  const reference = readFiles([path.join(folder, 'reference')]);
  const prepared = await prepare({ ...returns, reference: reference.files, authority: 'E10000099' });
  if ('says' in prepared) throw new Error(prepared.says);
  const rules = ruleSetOf(prepared.toCheck.year)?.rules ?? [];
  const run = ruleRunner(prepared.toCheck);
  const times = rules.map((rule) => {
    const begun = performance.now();
    run(rule);
    return { code: rule.code, milliseconds: performance.now() - begun };
  });
  return {
    rules: rules.length,
    rows: prepared.files.reduce((sum, { rows }) => sum + rows, 0),
    seconds: times.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000,
    slowest: times.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 10),
  };
}
