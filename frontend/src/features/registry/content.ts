import { words as names } from '@/design/organisation/content';

export const words = {
  workspace: 'My work',
  organisations: {
    title: 'Organisations',
    register: 'Register an organisation',
    label: 'Name of the organisation',
    search: 'Search',
    caption: 'Organisations',
    name: 'Name',
    role: 'What it is',
    identifiers: 'Registered as',
    noIdentifiers: 'No number known',
    none: (name: string) => `No organisation has “${name}” in its name`,
    noneHint: 'Check the spelling. If it is not here yet, register it.',
    closed: (date: string) => `Closed ${date}`,
    registered: (name: string) => `${name} is registered.`,
    giveSeat: (partnership: string) => `Give it a seat on ${partnership}`,
    found: (count: number, more: boolean, name: string) =>
      `${more ? 'The first ' : ''}${count === 1 ? '1 organisation' : `${String(count)} organisations`}${name === '' ? '' : ` with “${name}” in the name`}`,
    actions: 'What you can do',
    change: 'Change',
    changeHidden: (name: string) => `: ${name}`,
  },
  register: {
    title: 'Register an organisation',
    lead: 'Anybody can then find it in the directory, and you can give it a seat.',
    name: 'Name of the organisation',
    nameHint: 'As it calls itself in public',
    role: 'What it is',
    scheme: 'Where it is registered',
    schemeOf: (number: number) =>
      number === 1 ? 'Where it is registered' : `Register ${String(number)} that it is in`,
    schemeHint: 'If it is in several registers, give the one that people would look in first',
    notRegistered: 'It is not in any register',
    number: 'Its number or code in that register',
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
      number: 'Enter its number or code, or select that it is not in any register',
    },
  },
  roles: names.roles,
  schemes: names.registers,
  seats: {
    title: 'Seats and gaps',
    asOf: (date: string) => `As of ${date}.`,
    caption: 'Seats of the partnership',
    category: 'For',
    filled: 'Filled',
    filledOf: (held: number, min: number, max: number) =>
      min === max
        ? `${String(held)} of ${String(max)}`
        : `${String(held)} (there may be from ${String(min)} to ${String(max)})`,
    gap: 'Gap',
    full: 'Full',
    room: 'Has room',
    required: 'Required by',
    who: 'Who sits there',
    nobody: 'Nobody',
    somebody: 'Somebody whose name is not public',
    for: (person: string, organisation: string) => `${person} for ${organisation}`,
    ended: (person: string, category: string, date: string) =>
      `The last day of ${person} on this seat is ${date}: ${category}.`,
    until: (date: string) => `until ${date}`,
    changeHolder: 'Change',
    endHolder: 'End',
    holderHidden: (person: string) => `: ${person}`,
    change: 'Change the seat',
    give: 'Give somebody this seat',
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
    title: (category: string) => `Give somebody the seat: ${category}`,
    caption: 'Seats and gaps',
    find: 'Name of the organisation that they speak for',
    findHint: 'Enter a part of the name, then select the organisation',
    findButton: 'Find',
    organisation: 'Organisation',
    noneFound: (name: string) => `No organisation has “${name}” in its name.`,
    registerIt: 'Register it first',
    finding: 'Looking for organisations',
    personName: 'Full name of the person',
    personNameHint:
      'Everybody can read the name of a chair, a vice chair or an elected member. Other names are only for people who work in the partnership.',
    role: 'Their part',
    roles: { CHAIR: 'Chair', VICE_CHAIR: 'Vice chair', MEMBER: 'Member', OBSERVER: 'Observer' },
    from: 'First day',
    fromHint: 'For example, 9 3 2026',
    to: 'Last day (optional)',
    toHint: 'Leave it out while no end is known',
    save: 'Give the seat',
    editTitle: (category: string) => `Change who has the seat: ${category}`,
    saveChanges: 'Save the changes',
    hasEnded: (date: string) => `It ended on ${date}, and is kept as it was then.`,
    errors: {
      onBehalfOfOrganisationId: 'Select the organisation that they speak for',
      personName: 'Enter the full name of the person',
      from: 'Enter the first day as a real date, like 9 3 2026',
      to: 'Enter the last day as a real date, like 31 3 2029, or leave it out',
    },
  },
  close: {
    link: 'Close the organisation',
    title: (name: string) => `Close ${name}`,
    happens:
      'After its last day nobody new can sit for it, and its numbers become free. It stays in the directory, marked as closed, with its history. Until that day you can move the day; after it nothing of it can be changed.',
    noSeats: 'Nobody sits on a partnership for it.',
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
  seat: {
    editTitle: (category: string) => `Change the seat: ${category}`,
    category: 'For whom it is',
    categoryHint: 'For example: Voluntary, community, faith and social enterprise',
    votingRight: 'Does it have a vote?',
    vote: { VOTING: 'With a vote', NON_VOTING: 'Without a vote' },
    elected: 'Is it for people who were elected, like councillors?',
    electedHint:
      'Everybody can read the names of elected members, of chairs and of vice chairs. The names of others are only for people who work in the partnership.',
    electedChoices: { YES: 'Yes', NO: 'No' },
    min: 'How many people must hold it',
    max: 'How many people may hold it at once',
    requiredByRule: 'Rule that demands it (optional)',
    requiredByRuleHint: 'With a rule, too few people on the seat are shown to everybody as a gap',
    find: 'Name of the organisation that proposes who sits on it (optional)',
    nobodyNominates: 'No organisation',
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
        ? 'The seat will then be a gap, shown to everybody: a rule demands at least 1 person on it.'
        : `The seat will then be a gap, shown to everybody: a rule demands at least ${String(min)} people on it.`,
    on: 'Their last day',
    onHint: 'For example, 31 3 2027',
    save: 'End their seat',
    errors: { on: 'Enter the last day as a real date, like 31 3 2027' },
  },
};
