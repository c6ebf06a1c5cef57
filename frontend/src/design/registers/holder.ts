import type { Membership } from './api';
import { words } from './words';

/** Who sits on the seat, for those who may know; for others someone. */
export function nameOf({ personName }: Membership): string {
  return personName ?? words.someone;
}
