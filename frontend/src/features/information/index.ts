export { accessibility, cookies, privacy } from './content';
export { InformationPage } from './InformationPage';
