export { EditPriorityPage } from './EditPriorityPage';
export { NewPriorityPage } from './NewPriorityPage';
