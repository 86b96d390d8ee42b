import type { Indicator, Noun } from '#domain/indicators/indicator.ts';
import { count, counted } from './numbers.ts';

/**
 * How many a figure is of, as it stands after its value: "430 of 457", "among 640". What is not young people says what
 * it is: "31 of 40 visits", "122", of which this says "episodes among 123 young people".
 */
export function ofWhom(
  { unit, counts }: Pick<Indicator, 'unit' | 'counts'>,
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number },
): string {
  const told = counts !== undefined;
  const all = told ? said(denominator, counts.denominator) : count(denominator);
  switch (unit) {
    case 'percent':
      return `${count(numerator)} of ${all}`;
    case 'mean':
      return `${told ? said(numerator, counts.numerator) : count(numerator)} for ${all}`;
    case 'median':
      return `among ${all}`;
    case 'count':
      return told ? `${wordFor(numerator, counts.numerator)} among ${all}` : `among ${all}`;
  }
}

const youngPerson: Noun = { one: 'young person', many: 'young people' };

function said(number: number, { one, many }: Noun = youngPerson): string {
  return counted(number, one, many);
}

function wordFor(number: number, { one, many }: Noun = youngPerson): string {
  return number === 1 ? one : many;
}
