import { formatDate } from '@/lib/format';
import type { Refusal } from '@/lib/problem';
import { words } from './words';

/** A day as the services write it. */
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

type Params = Refusal['params'];

/**
 * What a refusal says to a person. A code that has no words here, or comes without what its words need, says what the
 * service wrote for programs, in English.
 */
export function refusalInWords({ code, params }: Refusal): string | undefined {
  const messages: Readonly<Record<string, unknown>> = words.codes;
  const message = code !== undefined && Object.hasOwn(messages, code) ? messages[code] : undefined;
  if (typeof message === 'string') {
    return message;
  }
  return isSentence(message) ? withAll(params, message) : undefined;
}

class Missing extends Error {}

function withAll(params: Params, message: (params: Params) => string): string | undefined {
  const whole = new Proxy(params, {
    get: (given, name: string) => {
      const value = given[name];
      if (value === undefined) {
        throw new Missing(name);
      }
      return typeof value === 'string' && DAY.test(value) ? formatDate(value) : value;
    },
  });
  try {
    return message(whole);
  } catch (error) {
    if (error instanceof Missing) {
      return undefined;
    }
    throw error;
  }
}

function isSentence(message: unknown): message is (params: Params) => string {
  return typeof message === 'function';
}
