export { EditSectionPage } from './EditSectionPage';
export { NewNeedPage } from './NewNeedPage';
export { NewPriorityPage } from './NewPriorityPage';
export { NewSectionPage } from './NewSectionPage';
export { NewStrategyPage } from './NewStrategyPage';
export { StrategyDeskPage } from './StrategyDeskPage';
export { StrategyDraftPage } from './StrategyDraftPage';
