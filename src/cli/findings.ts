import type { Finding } from '#returns/finding.ts';

const SHOWN = 20;

/** The first findings as lines for a person, and how many more there are. Empty where there are none. */
export function findingLines(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  const shown = findings.slice(0, SHOWN).map(({ file, row, column, value, expected }) => {
    const where = [file, row === null ? '' : `row ${row}`, column ?? ''].filter(Boolean).join(', ');
    return `  ${where}: ${value === null ? '' : `"${value}" `}${expected}`;
  });
  const more = findings.length - shown.length;
  return [
    `${findings.length} findings (what could not be taken as it stands, and sources that contradict each other):`,
    ...shown,
    ...(more > 0 ? [`  … and ${more} more: --json has them all.`] : []),
  ];
}
