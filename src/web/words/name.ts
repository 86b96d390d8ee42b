import type { YoungPerson } from '#domain/people/young-person.ts';

/** What someone is called: their name, else the id by which the case system knows them. */
export function nameOf({ child, identity: { forename, surname } }: YoungPerson): string {
  const name = [forename, surname].filter((part) => part !== undefined && part.trim() !== '').join(' ');
  return name === '' ? `Young person ${child}` : name;
}
