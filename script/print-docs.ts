import { writeFileSync } from 'node:fs';
import { indicators } from '#domain/indicators/all.ts';
import { printIndicators } from '#domain/indicators/print-indicators.ts';
import { duties } from '#domain/law/duties/all.ts';
import { printDuties } from '#domain/law/duties/print-duties.ts';

/** Writes the documents that are printed from the code. Tests say when they are stale. */
const docs = new URL('../docs/', import.meta.url);
writeFileSync(new URL('duties.md', docs), printDuties(duties));
writeFileSync(new URL('indicators.md', docs), printIndicators(indicators));
