export { InformationPage } from './InformationPage';
