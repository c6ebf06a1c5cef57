/** What goes with a write beside its body. */
export interface Sending {
  /** The same for each try to send the same values. */
  readonly idempotencyKey: string;
  /** The version that an edit is based on; undefined when something new is created. */
  readonly version: number | undefined;
}
