/** The fields of one protobuf message, by number: as much of the format as reading a trace takes. */
export class Fields {
  readonly #values: ReadonlyMap<number, readonly (Buffer | number)[]>;

  constructor(values: ReadonlyMap<number, readonly (Buffer | number)[]>) {
    this.#values = values;
  }

  messages(field: number): Fields[] {
    return this.#bytes(field).map(fieldsOf);
  }

  text(field: number): string {
    return this.#bytes(field)[0]?.toString('utf8') ?? '';
  }

  hex(field: number): string {
    return this.#bytes(field)[0]?.toString('hex') ?? '';
  }

  number(field: number): number {
    return this.#values.get(field)?.find((value) => typeof value === 'number') ?? 0;
  }

  #bytes(field: number): Buffer[] {
    return this.#values.get(field)?.filter((value) => typeof value !== 'number') ?? [];
  }
}

export function fieldsOf(message: Buffer): Fields {
  const values = new Map<number, (Buffer | number)[]>();
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = message.readUInt8(at++);
      value += (byte & 127) * factor;
      if (byte < 128) {
        return value;
      }
    }
  };
  const bytes = (length: number): Buffer => message.subarray(at, (at += length));
  while (at < message.length) {
    const tag = varint();
    const value = valueOf(tag % 8, varint, bytes);
    const field = Math.floor(tag / 8);
    values.set(field, [...(values.get(field) ?? []), value]);
  }
  return new Fields(values);
}

function valueOf(wireType: number, varint: () => number, bytes: (length: number) => Buffer): Buffer | number {
  switch (wireType) {
    case 0:
      return varint();
    case 1:
      return bytes(8);
    case 2:
      return bytes(varint());
    case 5:
      return bytes(4);
    default:
      throw new Error(`Wire type ${String(wireType)} is not in use`);
  }
}
