export { AreaSuccessorPage, EditAreaPage, EndAreaPage } from './AreaPages';
export { StaffAreasPage } from './StaffAreasPage';
