import type { WorkerRole } from '#domain/people/words.ts';

/**
 * What a worker is to a young person, from a role's code or words as case systems have them ("Personal Advisor",
 * "PA", "Allocated Social Worker", "SW"). Anything else is `other`: a reviewing officer is neither.
 */
export function workerRoleOf(text: string): WorkerRole {
  const words = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (
    /\b(personal|leaving care|care leavers?|18 ?plus) (adviser|advisor)\b|^pa\b|\bpa$|^lcpa\b/.test(words)
  ) {
    return 'personal-adviser';
  }
  return /\bsocial worker\b|^sw\b|\bsw$|^asw\b/.test(words) ? 'social-worker' : 'other';
}
