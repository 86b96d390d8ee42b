/** 0 and 1 of the return (CONVICTED, TEETH_CHECK, MOTHER ...), or undefined where it is neither. */
export function zeroOrOne(code: string): boolean | undefined {
  const text = code.trim();
  if (text === '1') return true;
  return text === '0' ? false : undefined;
}
