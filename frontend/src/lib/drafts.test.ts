import { describe, expect, it, vi } from 'vitest';
import { clearDraftsOf, readDraft, saveDraft } from './drafts';

describe('a draft', () => {
  it('is there after a reload', () => {
    saveDraft('sally:form', { name: 'Blackpool Advice Link' });
    expect(readDraft('sally:form')).toEqual({ name: 'Blackpool Advice Link' });
  });

  it('goes when its owner signs out, and no one else’s does', () => {
    saveDraft('sally:form', 1);
    saveDraft('public:survey:1', 2);
    clearDraftsOf('sally');
    expect(readDraft('sally:form')).toBeUndefined();
    expect(readDraft('public:survey:1')).toBe(2);
  });

  it('lives as long as the page where the browser refuses to keep it', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    saveDraft('sally:refused', 'typed');
    expect(readDraft('sally:refused')).toBe('typed');
    clearDraftsOf('sally');
  });

  it('that is no JSON is none', () => {
    window.sessionStorage.setItem('draft:broken', '{');
    expect(readDraft('broken')).toBeUndefined();
  });
});
