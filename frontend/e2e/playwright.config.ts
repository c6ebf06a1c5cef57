import { defineConfig } from '@playwright/test';

/** Runs against a stack that is already up; `./dev test` starts one of its own and says where it is. */
export default defineConfig({
  testDir: '.',
  outputDir: '../e2e-results/failures',
  reporter: 'list',
  // The journeys share one stack on one small machine, and some of them stop parts of it.
  workers: 1,
  fullyParallel: false,
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
    trace: 'retain-on-failure',
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
