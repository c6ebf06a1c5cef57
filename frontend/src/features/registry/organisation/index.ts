export { CloseOrganisationPage } from './CloseOrganisationPage';
export { EditOrganisationPage } from './EditOrganisationPage';
export { RegisterOrganisationPage } from './RegisterOrganisationPage';
export { StaffOrganisationsPage } from './StaffOrganisationsPage';
