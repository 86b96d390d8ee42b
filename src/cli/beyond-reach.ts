const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this account may not read or write there',
  EPERM: 'this account may not read or write there',
  EROFS: 'that disk can only be read',
  ENOSPC: 'that disk is full',
  ENOTDIR: 'part of that path is a file, not a folder',
};

/**
 * What the machine denied and why, in a sentence, where an error is that and no fault of the program's own: a folder
 * of somebody else, a full disk. Undefined for any other error.
 */
export function beyondReach(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const reason = reasons[error.code];
  if (reason === undefined) return undefined;
  const where = 'path' in error && typeof error.path === 'string' ? `${error.path}: ` : '';
  return `${where}${reason}.`;
}
