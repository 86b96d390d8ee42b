/** What someone does in the service: it decides what they see. */
export type Role = 'personal-adviser' | 'team-manager' | 'head-of-service' | 'analyst' | 'lead-member';

/** In words, as under a name. */
export const roleInWords: Readonly<Record<Role, string>> = {
  'personal-adviser': 'personal adviser',
  'team-manager': 'team manager',
  'head-of-service': 'head of service',
  analyst: 'performance analyst',
  'lead-member': 'lead member',
};

/** Who is asking for a page. */
export interface Viewer {
  /** The account's own name, never shown. */
  readonly account: string;
  readonly name: string;
  readonly role: Role;
  /** The name by which extracts refer to this worker; undefined for whoever holds no young people. */
  readonly worker: string | undefined;
  readonly team: string | undefined;
}
