const SHAPE = /^[0-9A-Z]{16}$/u;

/** A code as it was printed, however someone typed it: "7kq2 m8px4tra-9cwe" is 7KQ2-M8PX-4TRA-9CWE. */
export function readReceiptCode(typed: string): string | undefined {
  const letters = typed.toUpperCase().replace(/[^0-9A-Z]/gu, '');
  return SHAPE.test(letters) ? (letters.match(/.{4}/gu) ?? []).join('-') : undefined;
}
