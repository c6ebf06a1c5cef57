import { words as names } from '@/design/organisation/content';
import { sentences } from '@/lib/sentences';

/** "The first 50 areas with “leeds” in the name". */
function found(one: string, several: string) {
  return (count: number, more: boolean, name: string) =>
    `${more ? 'The first ' : ''}${count === 1 ? `1 ${one}` : `${String(count)} ${several}`}${name === '' ? '' : ` with “${name}” in the name`}`;
}

export const words = sentences({
  workspace: 'My work',
  organisations: {
    title: 'Organisations',
    register: 'Register an organisation',
    label: 'Name of the organisation',
    search: 'Search',
    name: 'Name',
    role: 'What it is',
    identifiers: 'Registered as',
    noneHint: 'Check the spelling. If it is not here yet, register it.',
    registered: (name: string) => `${name} is registered.`,
    giveSeat: (partnership: string) => `Give it a seat on ${partnership}`,
    actions: 'Actions',
    change: 'Change',
    changeHidden: (name: string) => `: ${name}`,
  },
  register: {
    title: 'Register an organisation',
    lead: 'Everyone can then find it in the directory, and you can give it a seat.',
    name: 'Name of the organisation',
    nameHint: 'As it calls itself in public',
    role: 'What it is',
    scheme: 'Where it is registered',
    schemeOf: (number: number) =>
      number === 1 ? 'Where it is registered' : `Register ${String(number)} that it is in`,
    schemeHint: 'If it is in several registers, give the one that people would look in first',
    notRegistered: 'It is not in any register',
    numberOf: (number: number) =>
      number === 1
        ? 'Its number or code in that register'
        : `Its number or code in register ${String(number)}`,
    addRegister: 'Add another register',
    removeRegister: 'Remove',
    removeRegisterHidden: (number: number) => `register ${String(number)}`,
    postcode: 'Postcode (optional)',
    postcodeHint: 'Of its main office',
    save: 'Register the organisation',
    editTitle: 'Change the organisation',
    saveChanges: 'Save the changes',
    hasClosed: (date: string) => `It closed on ${date}, and is kept as it was then.`,
    errors: {
      name: 'Enter the name of the organisation',
      role: 'Select what the organisation is',
      scheme: 'Select where it is registered, or that it is not in any register',
      number: 'Enter its number or code, or select that it is not in any register',
    },
  },
  naming: {
    change: 'Why are you changing the name?',
    changes: { NEW: 'It has a new name', CORRECTION: 'The name here was wrong' },
    from: 'First day of the new name',
    fromHint: 'For example, 1 4 2026. The old name is kept for the days before.',
    save: 'Save the changes',
    errors: {
      name: 'Enter the name',
      nameChange: 'Select why you are changing the name',
      nameFrom: 'Enter the first day of the new name as a real date, like 1 4 2026',
    },
  },
  found: {
    hint: 'Enter a part of the name, then select one',
    button: 'Find',
    looking: 'Searching',
    registerIt: 'Register it first',
    areas: {
      found: found('area', 'areas'),
      none: (name: string) => `No area has “${name}” in its name`,
    },
    organisations: {
      found: found('organisation', 'organisations'),
      none: (name: string) => `No organisation has “${name}” in its name`,
    },
    partnerships: {
      found: found('partnership', 'partnerships'),
      none: (name: string) => `No partnership has “${name}” in its name`,
    },
  },
  areas: {
    title: 'Areas',
    lead: 'The areas of today. Change a name, or say when an area ended and what followed it.',
    label: 'Name of the area',
    search: 'Search',
    named: (name: string, code: string) => `${name} (${code})`,
    name: 'Name and code',
    kind: 'What it is',
    days: 'Days',
    since: (from: string) => `Since ${from}`,
    between: (from: string, to: string) => `${from} to ${to}`,
    actions: 'Actions',
    change: 'Change',
    changeHidden: (name: string) => `: ${name}`,
    noneHint: 'Check the spelling. Areas that have ended are on the pages of the areas that followed them.',
    editTitle: 'Change the name of the area',
  },
  partnerships: {
    editTitle: 'Change the name of the partnership',
    label: 'Name of the partnership',
  },
  ending: {
    on: 'Last day',
    onHint: 'For example, 31 3 2027',
    move: 'Change the last day',
    errors: { on: 'Enter the last day as a real date, like 31 3 2027' },
    areas: {
      link: 'End the area',
      title: (name: string) => `End the area ${name}`,
      happens:
        'After its last day its code no longer means this area. The area stays in the record, and you can say what followed it.',
      save: 'End the area',
    },
    partnerships: {
      link: 'End the partnership',
      title: (name: string) => `End ${name}`,
      happens:
        'After its last day the partnership has no seats, members or roles: they all end with it. Its pages stay, with everything that it published. You can then say what followed it.',
      save: 'End the partnership',
    },
  },
  roles: names.roles,
  schemes: names.registers,
  seats: {
    title: 'Seats and gaps',
    asOf: (date: string) => `As of ${date}.`,
    filled: 'Filled',
    filledOf: (held: number, min: number, max: number) =>
      min === max
        ? `${String(held)} of ${String(max)}`
        : `${String(held)} (from ${String(min)} to ${String(max)} people)`,
    gap: 'Gap',
    full: 'Full',
    room: 'Has room',
    required: 'Required by',
    who: 'Who sits there',
    noOne: 'No one',
    someone: 'Someone whose name is not public',
    for: (person: string, organisation: string) => `${person} for ${organisation}`,
    ended: (person: string, category: string, date: string) =>
      `The last day of ${person} on this seat is ${date}: ${category}.`,
    until: (date: string) => `until ${date}`,
    changeHolder: 'Change',
    endHolder: 'End',
    holderHidden: (person: string) => `: ${person}`,
    change: 'Change the seat',
    give: 'Give someone this seat',
    giveHidden: (category: string) => `: ${category}`,
    none: 'This partnership has no seats yet',
    noneHint: 'An administrator makes the seats from its terms of reference.',
    given: (person: string, category: string) => `${person} now has a seat: ${category}.`,
    gaps: (count: number) =>
      count === 1
        ? '1 seat must be filled and is not.'
        : `${String(count)} seats must be filled and are not.`,
  },
  give: {
    title: (category: string) => `Give someone the seat: ${category}`,
    find: 'Name of the organisation that they speak for',
    organisation: 'Organisation',
    personName: 'Full name of the person',
    personNameHint:
      'Everyone can read the name of a chair, a vice chair or an elected member. Other names are only for people who work in the partnership.',
    role: 'Their part',
    roles: { CHAIR: 'Chair', VICE_CHAIR: 'Vice chair', MEMBER: 'Member', OBSERVER: 'Observer' },
    from: 'First day',
    fromHint: 'For example, 9 3 2026',
    to: 'Last day (optional)',
    toHint: 'Leave this blank if there is no last day yet',
    save: 'Give the seat',
    editTitle: (category: string) => `Change who has the seat: ${category}`,
    saveChanges: 'Save the changes',
    hasEnded: (date: string) => `It ended on ${date}, and is kept as it was then.`,
    errors: {
      onBehalfOfOrganisationId: 'Select the organisation that they speak for',
      personName: 'Enter the full name of the person',
      role: 'Select their part',
      from: 'Enter the first day as a real date, like 9 3 2026',
      to: 'Enter the last day as a real date, like 31 3 2029, or leave it blank',
    },
  },
  close: {
    link: 'Close the organisation',
    title: (name: string) => `Close ${name}`,
    happens:
      'After its last day no one new can have a seat for it, and its registration numbers can be used again. It stays in the directory, marked as closed, with its history. Until that day you can move the day; after it nothing of it can be changed.',
    noSeats: 'No one has a seat on a partnership for it.',
    seats: (count: number) =>
      count === 1
        ? '1 person sits on a partnership for it. This does not end their seat: do that on the page of the seats.'
        : `${String(count)} people sit on partnerships for it. This does not end their seats: do that on the page of the seats.`,
    seat: (person: string, category: string) => `${person}: ${category}`,
    on: 'Its last day',
    onHint: 'For example, 31 3 2027',
    find: 'Name of an organisation that carries on its work (optional)',
    successors: 'Organisations that carry on its work',
    save: 'Close the organisation',
    errors: { on: 'Enter its last day as a real date, like 31 3 2027' },
  },
  succession: {
    common: {
      known: 'Already in the record:',
      since: (name: string, date: string, source: string) => `${name}, from ${date} (${source})`,
      from: 'First day',
      fromHint: 'The first day after it ended, or a later day. For example, 1 4 2027',
      source: 'Source',
      sourceHint: 'Where this is written. For example, an order, a register or the minutes of a meeting',
      save: 'Save',
      errors: {
        from: 'Enter the first day as a real date, like 1 4 2027',
        source: 'Enter the source',
      },
    },
    organisations: {
      link: 'Say which organisation took over its work',
      title: (name: string) => `Which organisation took over from ${name}`,
      ended: (date: string) => `It closed on ${date}. You can still say which organisation took over.`,
      ends: (date: string) => `It closes on ${date}.`,
      find: 'Name of the organisation that took over',
      choose: 'Organisation that took over',
      errors: { successorId: 'Select the organisation that took over' },
    },
    areas: {
      link: 'Say which area followed it',
      title: (name: string) => `Which area followed ${name}`,
      ended: (date: string) => `It ended on ${date}.`,
      ends: (date: string) => `It ends on ${date}.`,
      find: 'Name of the area that followed it',
      choose: 'Area that followed it',
      errors: { successorId: 'Select the area that followed it' },
    },
    partnerships: {
      link: 'Say which partnership followed it',
      title: (name: string) => `Which partnership followed ${name}`,
      ended: (date: string) => `It ended on ${date}.`,
      ends: (date: string) => `It ends on ${date}.`,
      find: 'Name of the partnership that followed it',
      choose: 'Partnership that followed it',
      errors: { successorId: 'Select the partnership that followed it' },
    },
  },
  seat: {
    editTitle: (category: string) => `Change the seat: ${category}`,
    category: 'For whom it is',
    categoryHint: 'For example: Voluntary, community, faith and social enterprise',
    votingRight: 'Does it have a vote?',
    vote: { VOTING: 'With a vote', NON_VOTING: 'Without a vote' },
    elected: 'Is it for people who were elected, like councillors?',
    electedHint:
      'Everyone can read the names of elected members, of chairs and of vice chairs. The names of others are only for people who work in the partnership.',
    electedChoices: { YES: 'Yes', NO: 'No' },
    min: 'How many people must hold it',
    max: 'How many people may hold it at once',
    requiredByRule: 'Rule that requires it (optional)',
    requiredByRuleHint: 'With a rule, too few people on the seat are shown to everyone as a gap',
    find: 'Name of the organisation that proposes who sits on it (optional)',
    noNomination: 'No organisation',
    saveChanges: 'Save the changes',
    errors: {
      category: 'Enter for whom the seat is',
      min: 'Enter how many people must hold it, as a whole number from 0 to 1,000',
      max: 'Enter how many people may hold it, as a whole number from 1 to 1,000',
      order: 'At least as many people must be able to hold it as must hold it',
    },
  },
  end: {
    title: (person: string) => `End the seat of ${person}`,
    seat: 'Seat',
    for: 'For',
    as: 'As',
    since: 'Since',
    happens:
      'After the last day they are no longer a member. Nothing is deleted: who sat when stays in the record. Until that day you can move the day.',
    gap: (min: number) =>
      min === 1
        ? 'The seat will then be a gap, shown to everyone: a rule requires at least 1 person on it.'
        : `The seat will then be a gap, shown to everyone: a rule requires at least ${String(min)} people on it.`,
    on: 'Their last day',
    onHint: 'For example, 31 3 2027',
    save: 'End their seat',
    errors: { on: 'Enter the last day as a real date, like 31 3 2027' },
  },
});
