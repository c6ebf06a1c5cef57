export { EditEngagementPage } from './EditEngagementPage';
export { EngagementDeskPage } from './EngagementDeskPage';
export { NewEngagementPage } from './NewEngagementPage';
export { StaffEngagementsPage } from './StaffEngagementsPage';
export { SurveyBuilderPage } from './SurveyBuilderPage';
