import { describe, expect, it } from 'vitest';
import { appointments, ids, signedIn } from '@/testing/data';
import { permissionsOf } from './appointments';

describe('a person', () => {
  const analyst = permissionsOf(
    signedIn,
    appointments.filter((held) => held.function === 'ANALYST'),
  );

  it('may do what they are appointed to do, in that partnership', () => {
    expect(analyst.may('ANALYST', ids.lsc)).toBe(true);
    expect(analyst.may('STRATEGY_LEAD', ids.lsc)).toBe(false);
    expect(analyst.may('ANALYST', ids.leeds)).toBe(false);
    expect(analyst.mayAnywhere('ANALYST')).toBe(true);
    expect(analyst.mayAnywhere('SECRETARIAT')).toBe(false);
  });

  it('who administers the platform may do everything everywhere', () => {
    const admin = permissionsOf({ ...signedIn, roles: ['platform-admin'] }, []);
    expect(admin.may('STRATEGY_LEAD', ids.leeds)).toBe(true);
    expect(admin.mayAnywhere('SECRETARIAT')).toBe(true);
  });
});
