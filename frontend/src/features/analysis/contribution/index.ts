export { AnswersPage, type CodedFilter } from './AnswersPage';
