export { AuditPage } from './AuditPage';
export { type Part, PARTS } from './parts';
