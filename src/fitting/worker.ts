import { carryOut } from './fit-shop.ts';
import type { FitMessage, FitOrder } from './messages.ts';

const post = (message: FitMessage): void => self.postMessage(message);

self.addEventListener('message', (event: MessageEvent<FitOrder>) => {
  const outcome = carryOut(event.data, (progress) => post({ kind: 'progress', progress }));
  post({ kind: 'done', outcome });
});
