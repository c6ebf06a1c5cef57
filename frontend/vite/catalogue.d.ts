/** A message, or groups of them. */
export type Catalogue = string | readonly Catalogue[] | { readonly [name: string]: Catalogue };
