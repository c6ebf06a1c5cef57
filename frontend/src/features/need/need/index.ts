export { EditNeedPage } from './EditNeedPage';
export { NewNeedPage } from './NewNeedPage';
