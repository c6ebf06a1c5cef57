export { ThreadPage } from './ThreadPage';
