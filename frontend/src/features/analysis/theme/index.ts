export { EditThemePage } from './EditThemePage';
export { NewThemePage } from './NewThemePage';
