import type { Answer } from './route.ts';

/**
 * What a file's address answers where there is no file: a browser shows the page, and a program sees by the status that
 * it has none. Not yet: 503, with when to ask again; nothing to be had: 404.
 */
export function insteadOfFile(answer: Answer): Answer {
  if (answer.is !== 'page' || (answer.status ?? 200) !== 200) return answer;
  return { ...answer, status: answer.thereIn === undefined ? 404 : 503 };
}
