export { WhatWeHeardPage } from './WhatWeHeardPage';
