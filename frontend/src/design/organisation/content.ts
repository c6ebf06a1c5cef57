import { sentences } from '@/lib/sentences';

/** What organisations are and where they are registered: the same words for everyone. */
export const words = sentences({
  roles: {
    NHS_BODY: 'NHS body',
    INTEGRATED_CARE_BOARD: 'Integrated care board',
    NHS_TRUST: 'NHS trust',
    COUNCIL: 'Council',
    VOLUNTARY_ORGANISATION: 'Voluntary, community, faith or social enterprise organisation',
    GP_PRACTICE: 'GP practice',
    PRIMARY_CARE_NETWORK: 'Primary care network',
    EDUCATION: 'School, college or university',
    BUSINESS: 'Business',
    HEALTHWATCH: 'Healthwatch',
    HOUSING: 'Housing association',
    OTHER: 'Something else',
  },
  /** By their org-id.guide codes. */
  registers: {
    'GB-CHC': 'Charity Commission for England and Wales',
    'GB-SC': 'Scottish Charity Regulator',
    'GB-NIC': 'Charity Commission for Northern Ireland',
    'GB-COH': 'Companies House',
    'GB-NHS': 'NHS Organisation Data Service (ODS code)',
    'GB-LAE': 'Local authorities in England',
    'GB-LAS': 'Local authorities in Scotland',
    'GB-PLA': 'Local authorities in Wales',
    'GB-LANI': 'Local authorities in Northern Ireland',
    'GB-EDU': 'Schools and colleges (unique reference number)',
  },
  closed: (date: string) => `Closed ${date}`,
  followedBy: (name: string, date: string) => `Followed by ${name} from ${date}`,
  carriesOn: (name: string, date: string) => `Carries on the work of ${name} since ${date}`,
  formerly: (name: string, date: string) => `Called ${name} until ${date}`,
  noIdentifiers: 'No number known',
  registeredAs: (register: string, number: string) => `${register}: ${number}`,
});
