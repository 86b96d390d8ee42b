/** Where facts are kept: a PostgreSQL server, or the embedded one in a folder. Never both. */
export type Where = { readonly url: string } | { readonly folder: string };

/** What the environment decides. The only reader of the environment. */
export interface Config {
  readonly where: Where;
  readonly host: string;
  readonly port: number;
  /** Whether the site is reached over https (then cookies are Secure). */
  readonly secure: boolean;
}

const DEFAULT_PORT = 3000;
const HIGHEST_PORT = 65_535;

/**
 * Reads `DATABASE_URL` (PostgreSQL) or `WAYMARK_DATA` (a folder; `.data/waymark` where neither is set), `HOST`
 * (127.0.0.1 unless told otherwise), `PORT` (3000) and `WAYMARK_HTTPS` (`1` behind a proxy that speaks https).
 * Throws a sentence for each mistake, all at once.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const mistakes: string[] = [];
  const url = blankIsAbsent(env['DATABASE_URL']);
  const folder = blankIsAbsent(env['WAYMARK_DATA']);
  if (url !== undefined && folder !== undefined) {
    mistakes.push('Set DATABASE_URL or WAYMARK_DATA, not both: facts are kept in one place.');
  }
  const port = Number(blankIsAbsent(env['PORT']) ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > HIGHEST_PORT) {
    mistakes.push(`PORT must be a whole number from 0 to ${HIGHEST_PORT}.`);
  }
  const https = blankIsAbsent(env['WAYMARK_HTTPS']) ?? '0';
  if (https !== '0' && https !== '1') mistakes.push('WAYMARK_HTTPS must be 0 or 1.');
  if (mistakes.length > 0) throw new ConfigMistake(mistakes.join(' '));
  return {
    where: url === undefined ? { folder: folder ?? '.data/waymark' } : { url },
    host: blankIsAbsent(env['HOST']) ?? '127.0.0.1',
    port,
    secure: https === '1',
  };
}

/** The environment says something that cannot be. The message is for the person who set it. */
export class ConfigMistake extends Error {}

function blankIsAbsent(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}
