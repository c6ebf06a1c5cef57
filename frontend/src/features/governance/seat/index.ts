export { EditMembershipPage } from './EditMembershipPage';
export { EditPersonPage } from './EditPersonPage';
export { EditSeatPage } from './EditSeatPage';
export { EndMembershipPage } from './EndMembershipPage';
export { GiveSeatPage } from './GiveSeatPage';
export { SeatsPage } from './SeatsPage';
