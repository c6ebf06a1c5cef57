import { ws } from 'msw';
import { setupServer } from 'msw/node';
import { handlers } from './handlers';

export const server = setupServer(
  ...handlers,
  // No one else has a strategy open.
  ws.link('*/api/strategy/v1/strategies/*/presence').addEventListener('connection', () => undefined),
);
