/** The name of a cookie: with the prefix that binds it to this host and to https, except on localhost. */
function cookieName(name: 'session' | 'visit', secure: boolean): string {
  return secure ? `__Host-waymark-${name}` : `waymark-${name}`;
}

/** A Set-Cookie header: out of scripts' reach, not sent along from other sites, gone with the browser. */
export function setCookie(name: 'session' | 'visit', value: string, secure: boolean): string {
  const ends = value === '' ? '; Max-Age=0' : '';
  return `${cookieName(name, secure)}=${value}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}${ends}`;
}

/** What a request's Cookie header says of one of ours; undefined where it is missing or not of our making. */
export function readCookie(
  name: 'session' | 'visit',
  header: string | undefined,
  secure: boolean,
): string | undefined {
  const prefix = `${cookieName(name, secure)}=`;
  const found = header
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(prefix))
    ?.slice(prefix.length);
  return found !== undefined && /^[\w-]{16,64}$/.test(found) ? found : undefined;
}

/** Whether the service is asked for on this machine itself, the one case in which a cookie may go without https. */
export function isLocal(url: URL): boolean {
  return url.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
}
