export { newestOpenQuery, newestStrategiesQuery } from './api';
export { HomePage } from './HomePage';
