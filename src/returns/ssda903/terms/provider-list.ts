import type { Provider } from '../reference/providers.ts';
import { ADOPTION_AGENCY_URN } from './codes.ts';

/** Whether a URN names a provider: it is neither blank nor that of a regional adoption agency. */
export function namesProvider(urn: string): boolean {
  return urn !== '' && urn !== ADOPTION_AGENCY_URN;
}

/** Whether Ofsted's list speaks against an episode: it lacks the URN, or one of its entries does not fit. */
export function listRefuses(entries: readonly Provider[], fits: (entry: Provider) => boolean): boolean {
  return entries.length === 0 || !entries.every(fits);
}
