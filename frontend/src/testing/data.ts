/*
 * One small invented world for unit tests and for `--mode mock`: a partnership half-way through its thread.
 */
export * from './engagementData';
export * from './ids';
export * from './registryData';
