/** The columns that together say where a child is placed, and with whom. */
export const WHERE_PLACED = ['PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'] as const;
