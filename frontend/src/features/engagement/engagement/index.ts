export { EditEngagementPage } from './EditEngagementPage';
export { EngagementDeskPage } from './EngagementDeskPage';
export { ExtendEngagementPage } from './ExtendEngagementPage';
export { NewEngagementPage } from './NewEngagementPage';
export { StaffEngagementsPage } from './StaffEngagementsPage';
