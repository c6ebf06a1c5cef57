import { defineConfig } from '@playwright/test';

/** Marks a test that stops a part of the stack, or signs people out, under whatever else runs on it. */
const ALONE = /@alone/u;

/** Runs against a stack that is already up; `./dev test` starts one of its own and says where it is. */
export default defineConfig({
  testDir: '.',
  reporter: 'list',
  // One after the other, unless --workers says more: `./dev test` runs two at a time of those that go together, and then
  // those that go alone.
  workers: 1,
  fullyParallel: true,
  projects: [
    { name: 'together', grepInvert: ALONE, outputDir: '../e2e-results/failures/together' },
    { name: 'alone', grep: ALONE, workers: 1, outputDir: '../e2e-results/failures/alone' },
  ],
  forbidOnly: process.env['CI'] !== undefined,
  // Generous: on two cores a service that has just started is slow, and that is not what is tested here.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: process.env['CT_BASE_URL'] ?? 'https://localhost:8443',
    // The development certificate is its own authority.
    ignoreHTTPSErrors: true,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 800 },
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    screenshot: 'only-on-failure',
    // Recording costs a good part of a test's time, so only what failed once is recorded.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: process.env['CT_CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
