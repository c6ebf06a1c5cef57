export { AreaPage } from './AreaPage';
export { OrganisationPage } from './OrganisationPage';
export { OrganisationsPage } from './OrganisationsPage';
export { PartnershipPage } from './PartnershipPage';
