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
    for: (person: string, organisation: string) => `${person} for ${organisation}`,
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
    role: 'Their part',
    roles: { CHAIR: 'Chair', VICE_CHAIR: 'Vice chair', MEMBER: 'Member', OBSERVER: 'Observer' },
    from: 'First day',
    fromHint: 'For example, 9 3 2026',
    to: 'Last day (optional)',
    toHint: 'Leave it out while no end is known',
    save: 'Give the seat',
    errors: {
      onBehalfOfOrganisationId: 'Select the organisation that they speak for',
      personName: 'Enter the full name of the person',
      from: 'Enter the first day as a real date, like 9 3 2026',
      to: 'Enter the last day as a real date, like 31 3 2029, or leave it out',
    },
  },
};
