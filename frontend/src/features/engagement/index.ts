export { EditEngagementPage } from './EditEngagementPage';
export { EditMaterialPage } from './EditMaterialPage';
export { EngagementDeskPage } from './EngagementDeskPage';
export { ExtendEngagementPage } from './ExtendEngagementPage';
export { NewEngagementPage } from './NewEngagementPage';
export { NewMaterialPage } from './NewMaterialPage';
export { StaffEngagementsPage } from './StaffEngagementsPage';
export { SurveyBuilderPage } from './SurveyBuilderPage';
