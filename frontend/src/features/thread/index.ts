export { StrategyPage } from './StrategyPage';
export { ThreadPage } from './ThreadPage';
