import type { ArrivedTheme, Need } from '@/lib/staffReads';
import type { Reasonable } from './ReasonedChoice';

export function themeChoices(themes: readonly ArrivedTheme[]): Reasonable[] {
  return themes.map(({ themeId, title, description }) => ({ id: themeId, title, detail: description }));
}

export function linkedThemes(links: Need['themes']): Reasonable[] {
  return links.map(({ themeId, title }) => ({ id: themeId, title }));
}
