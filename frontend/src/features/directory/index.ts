export { OrganisationsPage } from './OrganisationsPage';
export { PartnershipPage } from './PartnershipPage';
