export { EditMaterialPage } from './EditMaterialPage';
export { NewMaterialPage } from './NewMaterialPage';
