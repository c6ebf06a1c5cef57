import type { components } from '@/generated/partners';
import type { Session } from '@/lib/session';
import { ids } from './ids';

type Partners = components['schemas'];

export const signedOut: Session = {
  signedIn: false,
  person: null,
  organisations: [],
  roles: [],
  csrfToken: null,
};

export const signedIn: Session = {
  signedIn: true,
  person: { id: ids.person, name: 'Sally Ahmed', email: 'sally@example.org' },
  organisations: ['lsc-icb'],
  roles: [],
  csrfToken: 'csrf-token-of-the-test',
};

const FUNCTIONS = ['SECRETARIAT', 'ENGAGEMENT_LEAD', 'ANALYST', 'STRATEGY_LEAD'] as const;

export const appointments: Partners['Appointment'][] = FUNCTIONS.map((held, index) => ({
  id: `0199aaaa-0000-7000-8000-0000000001${String(index).padStart(2, '0')}`,
  version: 0,
  personId: ids.person,
  personName: 'Sally Ahmed',
  subject: ids.person,
  partnershipId: ids.lsc,
  toldByMail: true,
  partnershipName: 'Lancashire and South Cumbria Health and Care Partnership',
  function: held,
  from: '2026-01-01',
}));

/** Of what has always been called so, and was not before. */
const HISTORY = { nameFrom: null, formerNames: [], successors: [], predecessors: [] };

export const partnerships: Partners['Partnership'][] = [
  {
    id: ids.lsc,
    version: 0,
    slug: 'lancashire-and-south-cumbria',
    name: 'Lancashire and South Cumbria Health and Care Partnership',
    kind: 'INTEGRATED_CARE_PARTNERSHIP',
    regime: 'ENGLAND_LGPIHA_2007',
    tier: 'SYSTEM',
    hostOrganisationId: ids.icb,
    parentId: null,
    areaIds: [ids.area],
    introduction: {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Who we are' }] },
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'Those who look after health and care here.' }],
        },
      ],
    },
    from: '2022-07-01',
    to: null,
    ...HISTORY,
  },
  {
    id: ids.leeds,
    version: 0,
    slug: 'leeds-local-care-partnerships',
    name: 'Leeds Local Care Partnerships',
    kind: 'LOCAL_CARE_PARTNERSHIP',
    regime: 'NON_STATUTORY',
    tier: 'NEIGHBOURHOOD',
    hostOrganisationId: null,
    parentId: null,
    areaIds: [],
    introduction: null,
    from: '2018-04-01',
    to: null,
    ...HISTORY,
  },
];

export const area: Partners['Area'] = {
  id: ids.area,
  version: 0,
  scheme: 'GSS',
  code: 'E54000048',
  name: 'Lancashire and South Cumbria',
  kind: 'INTEGRATED_CARE_BOARD',
  vintage: '2023-04',
  from: '2023-04-01',
  to: null,
  ...HISTORY,
};

export const formerDistrict: Partners['Area'] = {
  ...area,
  id: ids.formerDistrict,
  code: 'E07000027',
  name: 'Barrow-in-Furness',
  kind: 'DISTRICT',
  vintage: '2022-04',
  from: '1974-04-01',
  to: '2023-03-31',
  successors: [
    {
      id: ids.area,
      name: area.name,
      from: '2023-04-01',
      source: 'The Cumbria (Structural Changes) Order 2022',
    },
  ],
};

export const areas = [area, formerDistrict];

export const organisations: Partners['Organisation'][] = [
  {
    id: ids.icb,
    version: 0,
    name: 'NHS Lancashire and South Cumbria Integrated Care Board',
    roles: [{ role: 'NHS_BODY', primary: true, from: '2022-07-01', to: null }],
    identifiers: [
      { scheme: 'GB-NHS', identifier: 'QE1', orgId: 'GB-NHS-QE1', verified: true, source: 'ODS' },
    ],
    postcode: 'PR1 8XB',
    openedOn: '2022-07-01',
    closedOn: null,
    ...HISTORY,
  },
  {
    id: ids.council,
    version: 0,
    name: 'Lancashire County Council',
    roles: [{ role: 'COUNCIL', primary: true, from: '2022-07-01', to: null }],
    identifiers: [
      { scheme: 'GB-LAE', identifier: 'LAN', orgId: 'GB-LAE-LAN', verified: true, source: 'PARTNER' },
    ],
    postcode: null,
    openedOn: '2022-07-01',
    closedOn: null,
    ...HISTORY,
  },
];

export const seats: Partners['Seat'][] = [
  {
    id: ids.seat,
    version: 0,
    partnershipId: ids.lsc,
    category: 'LOCAL_AUTHORITY',
    nominatingOrganisationId: ids.council,
    nominatingOrganisationName: 'Lancashire County Council',
    votingRight: 'VOTING',
    elected: true,
    min: 1,
    max: 2,
    areaId: ids.area,
    requiredByRule: 'The terms of reference, paragraph 3',
    held: 1,
    from: '2022-07-01',
    to: null,
  },
  {
    id: ids.vcfseSeat,
    version: 0,
    partnershipId: ids.lsc,
    category: 'VOLUNTARY_SECTOR',
    nominatingOrganisationId: null,
    nominatingOrganisationName: null,
    votingRight: 'VOTING',
    elected: false,
    min: 1,
    max: 3,
    areaId: null,
    requiredByRule: 'The terms of reference, paragraph 4',
    held: 0,
    from: '2022-07-01',
    to: null,
  },
];

export const gaps: Partners['Gap'][] = [
  {
    kind: 'TOO_FEW_PEOPLE',
    seatId: ids.vcfseSeat,
    seatCategory: 'VOLUNTARY_SECTOR',
    areaId: null,
    areaName: null,
    areaKinds: [],
    held: 0,
    required: 1,
    rule: null,
    ruleTitle: null,
    source: 'The terms of reference, paragraph 4',
  },
  {
    kind: 'NO_AREA',
    seatId: null,
    seatCategory: null,
    areaId: null,
    areaName: null,
    areaKinds: ['INTEGRATED_CARE_BOARD'],
    held: 0,
    required: 1,
    rule: 'ICP_FOUNDING_MEMBERS',
    ruleTitle: 'A member for the integrated care board and for each responsible local authority in the area',
    source: 'Local Government and Public Involvement in Health Act 2007, section 116ZA',
  },
];

export const memberships: Partners['Membership'][] = [
  {
    id: ids.membership,
    version: 0,
    seatId: ids.seat,
    partnershipId: ids.lsc,
    personName: 'Councillor Jo Whitworth',
    personId: ids.whitworth,
    onBehalfOfOrganisationId: ids.council,
    organisationName: 'Lancashire County Council',
    seatCategory: 'LOCAL_AUTHORITY',
    role: 'CHAIR',
    from: '2025-05-20',
    to: null,
  },
];

/** Two changes of one seat, the latest first. */
export const auditEntries: Partners['AuditEntry'][] = [
  {
    id: '0199ffff-0000-7000-8000-00000000aa02',
    at: '2026-03-09T10:30:00Z',
    kind: 'partners.membership',
    recordId: ids.membership,
    version: 1,
    verb: 'ended',
    personId: ids.person,
    standing: 'APPOINTMENT',
    appointmentId: '0199ffff-0000-7000-8000-00000000aa03',
    function: 'SECRETARIAT',
    bodyId: ids.lsc,
    changes: [
      { member: 'period.to', shown: 'CLEAR', before: null, after: '2026-03-31' },
      { member: 'personName', shown: 'DIGEST', before: 'ab12', after: 'cd34' },
      { member: 'vote', shown: 'WITHHELD', before: null, after: 'voted' },
      {
        member: 'names',
        shown: 'CLEAR',
        before: '[]',
        after: '[{"name":"North","period":{"from":"2026-03-09"}}]',
      },
    ],
  },
  {
    id: '0199ffff-0000-7000-8000-00000000aa01',
    at: '2026-03-08T10:30:00Z',
    kind: 'partners.seat',
    recordId: ids.seat,
    version: 0,
    verb: 'created',
    personId: null,
    standing: 'SERVICE',
    appointmentId: null,
    function: null,
    bodyId: null,
    changes: [],
  },
];

export const people: Partners['Person'][] = [
  {
    id: ids.whitworth,
    version: 0,
    name: 'Councillor Jo Whitworth',
    mail: 'jo.whitworth@example.org',
    agreedToBeNamed: true,
    hasSignedIn: false,
  },
  {
    id: ids.brandt,
    version: 3,
    name: 'Ilse Brandt',
    mail: null,
    agreedToBeNamed: false,
    hasSignedIn: true,
  },
];
