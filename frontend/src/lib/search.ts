/** True where the address says so: `?saved=true`. */
export function flagParam<Name extends string>(
  search: Record<string, unknown>,
  name: Name,
): Partial<Record<Name, true>> {
  const read: Partial<Record<string, true>> = search[name] === true ? { [name]: true } : {};
  return read;
}

/** One text parameter of the address, if it is there: what else stands in an address is not ours to trust. */
export function textParam<Name extends string>(
  search: Record<string, unknown>,
  name: Name,
): Partial<Record<Name, string>> {
  const value = search[name];
  if (typeof value !== 'string' && typeof value !== 'number') {
    return {};
  }
  const read: Partial<Record<string, string>> = { [name]: String(value) };
  return read;
}
