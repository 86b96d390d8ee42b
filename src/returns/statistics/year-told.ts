/** The year of a release, as DfE writes it: `2025` ended on 31 March 2025. Undefined where the text is no such year. */
export function yearTold(text: string, lastEnded: number): number | undefined {
  const year = /^20\d\d$/.test(text) ? Number(text) : undefined;
  return year === undefined || year > lastEnded ? undefined : year;
}

/** What is expected where `yearTold` finds none. */
export function yearExpected(lastEnded: number): string {
  return `is not a year that has ended, written as 2025; the newest that could be published is ${lastEnded}.`;
}
