export { AskForNewsPage } from './AskForNewsPage';
export { ConfirmNewsPage } from './ConfirmNewsPage';
export { EndNewsPage } from './EndNewsPage';
