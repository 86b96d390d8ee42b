import type { CategoryCode } from '#domain/law/category.ts';

/** Legal categories as a worker says them; the code stands small beside them. */
export const categoryInWords: Readonly<Record<CategoryCode, string>> = {
  PRE16: 'In care, under 16',
  E: 'Eligible young person',
  LA_NOT_ELIGIBLE: 'In care, not yet eligible',
  R: 'Relevant young person',
  FR: 'Former relevant young person',
  'FR-PROG': 'Former relevant young person, on a programme agreed in the plan',
  'FR-ED': 'Former relevant young person, back in education or training',
  'FR-21+': 'Former relevant young person, supported at 21 or over',
  'FR-DORMANT': 'Former relevant young person, 21 or over, without support now',
  Q: 'Qualifying young person',
  OTHER_LA: 'Another authority is responsible',
  NONE: 'No leaving care category',
  CLOSED: 'Leaving care duties have ended',
  'CANNOT-TELL': 'Cannot tell which category',
};
