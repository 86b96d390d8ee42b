/** Whom a figure is about, with the catalogue's short names written out, which nobody outside it knows. */
export function cohortInWords(cohort: string): string {
  return cohort
    .replace(/^(?:OPEN|PP|PAST)[^:]*: (.)/, (_name, first: string) => first.toUpperCase())
    .replace(
      /C903\((\d+)\.\.(\d+)\)( ?)/,
      (_name, from: string, to: string, more: string) =>
        `Young people who turned ${listOfAges(Number(from), Number(to))} in the twelve months, and had been in care for 13 weeks or more since they were 14, some of it at 16 or later${more === '' ? '' : ', '}`,
    );
}

function listOfAges(from: number, to: number): string {
  const ages = Array.from({ length: to - from + 1 }, (_none, at) => String(from + at));
  return ages.length < 2 ? ages.join('') : `${ages.slice(0, -1).join(', ')} or ${ages.at(-1) ?? ''}`;
}
