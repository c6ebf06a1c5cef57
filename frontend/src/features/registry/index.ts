export { AreaSuccessorPage, EditAreaPage, EndAreaPage } from './AreaPages';
export { CloseOrganisationPage } from './CloseOrganisationPage';
export { EditMembershipPage } from './EditMembershipPage';
export { EditOrganisationPage } from './EditOrganisationPage';
export { EditPersonPage } from './EditPersonPage';
export { EditSeatPage } from './EditSeatPage';
export { EndMembershipPage } from './EndMembershipPage';
export { GiveSeatPage } from './GiveSeatPage';
export {
  EditPartnershipPage,
  EndPartnershipPage,
  IntroductionPage,
  PartnershipSuccessorPage,
} from './PartnershipPages';
export { RegisterOrganisationPage } from './RegisterOrganisationPage';
export { SeatsPage } from './SeatsPage';
export { StaffAreasPage } from './StaffAreasPage';
export { StaffOrganisationsPage } from './StaffOrganisationsPage';
