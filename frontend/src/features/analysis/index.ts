export { AnswersPage, type CodedFilter } from './AnswersPage';
export { EditThemePage } from './EditThemePage';
export { NewThemePage } from './NewThemePage';
export { PublishPage } from './PublishPage';
