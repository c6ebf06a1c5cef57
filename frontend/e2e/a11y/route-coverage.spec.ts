import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { PUBLIC_PAGES } from './publicPages.ts';
import { STAFF_PAGES } from './staffPages.ts';

const ROUTES = fileURLToPath(new URL('../../src/routes', import.meta.url));

test('every route is in the list of pages that are tested', () => {
  const routes = readdirSync(ROUTES)
    .filter((file) => file.endsWith('.tsx') && file !== '__root.tsx')
    .map((file) => file.slice(0, -'.tsx'.length));
  const tested = [...PUBLIC_PAGES, ...STAFF_PAGES].map((page) => page.route);
  expect(tested.toSorted()).toEqual(routes.toSorted());
});
