import type { EthnicGroup } from '#domain/people/words.ts';

/** The return's ETHNIC codes and the broad group that each is counted in (Chinese under other, as DfE counts it). */
const GROUPS = {
  WBRI: 'white',
  WIRI: 'white',
  WOTH: 'white',
  WIRT: 'white',
  WROM: 'white',
  MWBC: 'mixed',
  MWBA: 'mixed',
  MWAS: 'mixed',
  MOTH: 'mixed',
  AIND: 'asian',
  APKN: 'asian',
  ABAN: 'asian',
  AOTH: 'asian',
  BCRB: 'black',
  BAFR: 'black',
  BOTH: 'black',
  CHNE: 'other',
  OOTH: 'other',
  REFU: 'not-known',
  NOBT: 'not-known',
} as const satisfies Record<string, EthnicGroup>;

export type EthnicCode = keyof typeof GROUPS;

/** The return's ETHNIC codes, in the guide's order. */
export const ethnicCodes: readonly EthnicCode[] = Object.keys(GROUPS).filter(isEthnicCode);

/** Whether text is exactly one of the return's ETHNIC codes. */
export function isEthnicCode(text: string): text is EthnicCode {
  return Object.hasOwn(GROUPS, text);
}

/** The ETHNIC code that text is once trimmed and put in capitals, or undefined. */
function ethnicCodeOf(text: string): EthnicCode | undefined {
  const code = text.trim().toUpperCase();
  return isEthnicCode(code) ? code : undefined;
}

/** The broad group of an ETHNIC code, or undefined where it is no such code. */
export function ethnicGroupOf(text: string): EthnicGroup | undefined {
  const code = ethnicCodeOf(text);
  return code === undefined ? undefined : GROUPS[code];
}
