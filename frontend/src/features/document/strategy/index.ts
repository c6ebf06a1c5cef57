export { EditSectionPage } from './EditSectionPage';
export { EditStrategyPage } from './EditStrategyPage';
export { NewSectionPage } from './NewSectionPage';
export { NewStrategyPage } from './NewStrategyPage';
export { StrategyDeskPage } from './StrategyDeskPage';
export { StrategyDraftPage } from './StrategyDraftPage';
