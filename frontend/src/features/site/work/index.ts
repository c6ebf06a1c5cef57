export { MyWorkPage } from './MyWorkPage';
export { SignInPage } from './SignInPage';
