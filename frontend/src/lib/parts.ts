/** Which service's record of changes is read. It stands alone, since every page knows the addresses of all. */
export const PARTS = ['partners', 'engagement', 'strategy'] as const;
export type Part = (typeof PARTS)[number];
