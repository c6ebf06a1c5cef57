export { AuditPage } from './AuditPage';
export { type Part, PARTS } from '@/lib/parts';
