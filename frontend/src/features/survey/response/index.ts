export { EngagementPage } from './EngagementPage';
export { EngagementsPage } from './EngagementsPage';
export { SurveyPage } from './SurveyPage';
