export { GiveSeatPage } from './GiveSeatPage';
export { RegisterOrganisationPage } from './RegisterOrganisationPage';
export { SeatsPage } from './SeatsPage';
export { StaffOrganisationsPage } from './StaffOrganisationsPage';
