/*
 * ICU messages as JavaScript and as types. They are read when the site is built, and functions of their parameters are all
 * that a browser gets of them (ADR 60).
 */
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

/**
 * @typedef {import('@formatjs/icu-messageformat-parser').MessageFormatElement} Element
 * @typedef {import('./languages.js').Language} Language
 * @typedef {import('./catalogue.d.ts').Catalogue} Catalogue
 */

/** Names from `src/lib/messages.ts`. */
export const RUNTIME = ['chosen', 'counted', 'numbered', 'put'];

const RIGHT_TO_LEFT_MARK = '\u200F';
const OVERRIDE = '\u202E';
const POP = '\u202C';

/**
 * @param {string} text
 * @returns {Element[]}
 */
export function read(text) {
  return parse(text, { ignoreTag: true, shouldParseSkeletons: false });
}

/**
 * A catalogue as an expression: a text where a message has no parameters, else a function of them.
 *
 * @param {Catalogue} part
 * @param {Language} language
 * @returns {string}
 */
export function codeOf(part, language) {
  if (typeof part === 'string') {
    const elements = read(part);
    return argumentsOf(elements).size === 0
      ? quoted(elements, language)
      : `(v) => ${quoted(elements, language)}`;
  }
  if (Array.isArray(part)) {
    return `[${part.map((/** @type {Catalogue} */ one) => codeOf(one, language)).join(', ')}]`;
  }
  const members = Object.entries(part).map(
    ([name, one]) => `${JSON.stringify(name)}: ${codeOf(one, language)}`,
  );
  return `{ ${members.join(', ')} }`;
}

/**
 * @param {readonly Element[]} elements
 * @param {Language} language
 * @param {string} [count] what `#` stands for
 * @returns {string}
 */
function quoted(elements, language, count) {
  return `\`${elements.map((element) => inTemplate(element, language, count)).join('')}\``;
}

/**
 * @param {Element} element
 * @param {Language} language
 * @param {string | undefined} count
 * @returns {string}
 */
function inTemplate(element, language, count) {
  switch (element.type) {
    case TYPE.literal:
      return escaped(language.pseudo ? mirrored(element.value) : element.value);
    case TYPE.argument:
      return `\${put(${valueOf(element.value)})}`;
    case TYPE.number:
      return `\${numbered(${valueOf(element.value)})}`;
    case TYPE.pound:
      return `\${numbered(${String(count)})}`;
    case TYPE.plural:
      return `\${counted(${valueOf(element.value)}, ${formsOf(element.options, language, valueOf(element.value))})}`;
    case TYPE.select:
      return `\${chosen(${valueOf(element.value)}, ${formsOf(element.options, language, count)})}`;
    default:
      throw new Error(
        'Dates and times are put in as texts, which lib/format makes, and markup is the page’s.',
      );
  }
}

/**
 * @param {Record<string, { value: Element[] }>} options
 * @param {Language} language
 * @param {string | undefined} count
 * @returns {string}
 */
function formsOf(options, language, count) {
  const forms = Object.entries(options).map(
    ([name, { value }]) => `${JSON.stringify(name)}: ${quoted(value, language, count)}`,
  );
  return `{ ${forms.join(', ')} }`;
}

/** @param {string} name */
function valueOf(name) {
  return `v.${name}`;
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[\\`]|\$(?=\{)/gu, '\\$&');
}

/**
 * Each word drawn from right to left, as a script of that kind would be.
 *
 * @param {string} text
 */
function mirrored(text) {
  return text.replace(
    /\S+/gu,
    (word) => `${RIGHT_TO_LEFT_MARK}${OVERRIDE}${word}${POP}${RIGHT_TO_LEFT_MARK}`,
  );
}

/**
 * The parameters of a message with their types.
 *
 * @param {readonly Element[]} elements
 * @returns {Map<string, string>}
 */
export function argumentsOf(elements) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const element of elements) {
    switch (element.type) {
      case TYPE.argument:
        found.set(element.value, found.get(element.value) ?? 'string | number');
        break;
      case TYPE.number:
        found.set(element.value, 'number');
        break;
      case TYPE.plural:
      case TYPE.select:
        found.set(element.value, element.type === TYPE.plural ? 'number' : choiceOf(element.options));
        for (const { value } of Object.values(element.options)) {
          for (const [name, type] of argumentsOf(value)) {
            const known = found.get(name);
            found.set(name, known === undefined || known === 'string | number' ? type : known);
          }
        }
        break;
      default:
    }
  }
  return found;
}

/** @param {Record<string, unknown>} options */
function choiceOf(options) {
  const names = Object.keys(options).filter((name) => name !== 'other');
  return names.every((name) => name === 'true' || name === 'false') ? 'boolean' : 'string';
}

/**
 * The type of a catalogue.
 *
 * @param {Catalogue} part
 * @param {string} [indent]
 * @returns {string}
 */
export function typeOf(part, indent = '') {
  if (typeof part === 'string') {
    const parameters = [...argumentsOf(read(part))].map(([name, type]) => `readonly ${name}: ${type}`);
    return parameters.length === 0 ? 'string' : `(values: { ${parameters.join('; ')} }) => string`;
  }
  if (Array.isArray(part)) {
    const types = part.map((/** @type {Catalogue} */ one) => typeOf(one, indent));
    return `readonly (${[...new Set(types)].join(' | ')})[]`;
  }
  const members = Object.entries(part).map(
    ([name, one]) => `${indent}  readonly ${JSON.stringify(name)}: ${typeOf(one, `${indent}  `)};\n`,
  );
  return `{\n${members.join('')}${indent}}`;
}

/**
 * What is wrong with a translation: messages and parameters that it has not or has too many, and forms of plurals that its
 * language has and it has not. English is held against itself, for its plurals.
 *
 * @param {Catalogue} english
 * @param {Catalogue} translated
 * @param {Language} language
 * @returns {string[]}
 */
export function faultsOf(english, translated, language) {
  const [wanted, given] = [messagesOf(english), messagesOf(translated)];
  const categories = new Intl.PluralRules(language.tag).resolvedOptions().pluralCategories;
  return [
    ...[...wanted.keys()].filter((path) => !given.has(path)).map((path) => `${path} is missing`),
    ...[...given.keys()].filter((path) => !wanted.has(path)).map((path) => `${path} is not in English`),
    ...[...given].flatMap(([path, text]) => {
      try {
        const elements = read(text);
        const told = [...argumentsOf(elements).keys()].sort().join(', ');
        const expected = [...argumentsOf(read(wanted.get(path) ?? text)).keys()].sort().join(', ');
        return [
          ...(told === expected ? [] : [`${path} takes (${told}) and not (${expected})`]),
          ...missingForms(elements, categories).map((form) => `${path} has no plural for “${form}”`),
        ];
      } catch (error) {
        return [`${path} cannot be read: ${String(error)}`];
      }
    }),
  ];
}

/**
 * @param {readonly Element[]} elements
 * @param {readonly string[]} categories
 * @returns {string[]}
 */
function missingForms(elements, categories) {
  return elements.flatMap((element) => {
    if (element.type !== TYPE.plural && element.type !== TYPE.select) {
      return [];
    }
    const inner = Object.values(element.options).flatMap(({ value }) => missingForms(value, categories));
    const own =
      element.type === TYPE.plural
        ? categories.filter((category) => !Object.hasOwn(element.options, category))
        : [];
    return [...own, ...inner];
  });
}

/**
 * Each message by its path, `list.title`.
 *
 * @param {Catalogue} part
 * @param {string} [path]
 * @returns {Map<string, string>}
 */
export function messagesOf(part, path = '') {
  if (typeof part === 'string') {
    return new Map([[path, part]]);
  }
  const inner = Object.entries(part).flatMap(([name, one]) => [
    ...messagesOf(one, path === '' ? name : `${path}.${name}`),
  ]);
  return new Map(inner);
}
