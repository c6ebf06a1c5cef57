const BUSY = new Set([429, 503]);
// Who is asked for longer than this is better told, and comes back.
const LONGEST = 600_000;

/**
 * How long to wait, in milliseconds, before what was refused is sent again: the service was busy, has done nothing and
 * says when to come back, in seconds or by a date. Undefined where it does not, or asks for very long.
 */
export function waitOf(response: Response, now: number = Date.now()): number | undefined {
  const told = BUSY.has(response.status) ? response.headers.get('Retry-After')?.trim() : undefined;
  if (told === undefined || told === '') {
    return undefined;
  }
  const asked = /^\d+$/u.test(told) ? Number(told) * 1000 : Date.parse(told) - now;
  return Number.isNaN(asked) || asked > LONGEST ? undefined : Math.max(asked, 1000);
}
