import type { Counts, Unit } from '#domain/indicators/indicator.ts';

const grouped = new Intl.NumberFormat('en-GB');

/** A count as a page shows it: `1,234`. */
export function count(number: number): string {
  return grouped.format(number);
}

/** A figure as a page shows it: `94.1%`, `2.3`, `17`; a dash where there is none. */
export function figure(value: number | null, unit: Unit): string {
  if (value === null) return '–';
  switch (unit) {
    case 'percent':
      return `${value.toFixed(1)}%`;
    case 'mean':
    case 'median':
      return value.toFixed(1);
    case 'count':
      return count(value);
  }
}

/** A figure with what it is measured in, where its definition says that: `14.0 days`. */
export function inUnit(value: number | null, unit: Unit, counts: Counts | undefined): string {
  const number = figure(value, unit);
  return value === null || counts?.value === undefined ? number : `${number} ${counts.value}`;
}

/** A change between two figures, with its sign: `+1.2`, `−0.4`, `0.0`; counts without a decimal. */
export function change(now: number, then: number, unit: Unit): string {
  const rounded = unit === 'count' ? Math.round(now - then) : Math.round((now - then) * 10) / 10;
  const size = unit === 'count' ? count(Math.abs(rounded)) : Math.abs(rounded).toFixed(1);
  return rounded === 0 ? size : `${rounded > 0 ? '+' : '−'}${size}`;
}

/** "1 young person", "2 young people". */
export function counted(number: number, one: string, many: string): string {
  return `${count(number)} ${number === 1 ? one : many}`;
}
