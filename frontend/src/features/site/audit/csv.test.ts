import { describe, expect, it } from 'vitest';
import { auditEntries, ids } from '@/testing/data';
import { csvOf } from './csv';

const names = new Map([[ids.person, 'Sally "Sal" Ahmed']]);

describe('the changes as CSV', () => {
  it('have a row for each member, in plain words', () => {
    const [heading, first] = csvOf(auditEntries, names).split('\r\n');

    expect(heading).toBe('When,What,Its id,Done,Who,What,Before,After');
    expect(first).toBe(
      `2026-03-09T10:30:00Z,Person on a seat,${ids.membership},ended,"Sally ""Sal"" Ahmed, as secretariat",To,,2026-03-31`,
    );
  });

  it('say nothing of a person', () => {
    expect(csvOf(auditEntries, names)).toContain('Name of the person,"Not shown, as it tells of a person"');
    expect(csvOf(auditEntries, names)).not.toMatch(/ab12|cd34/u);
  });

  it('have no formula in them', () => {
    const entry = auditEntries[0];
    if (entry === undefined) {
      throw new Error('There is no entry');
    }
    const change = { member: 'title', shown: 'CLEAR', before: null, after: '=1+1' } as const;

    expect(csvOf([{ ...entry, changes: [change] }], names)).toContain("Title,,'=1+1");
  });
});
