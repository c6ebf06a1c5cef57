export { newestStrategiesQuery } from './api';
export { HomePage } from './HomePage';
