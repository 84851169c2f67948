import { expect, type Page, test as base } from '@playwright/test';

/** The app open in a fresh browser, with everything that must never happen written down. */
export interface App {
  readonly page: Page;
  /** Requests to other origins, policy violations and uncaught errors so far. */
  readonly wrongs: string[];
}

declare global {
  interface Window {
    reportViolation?: (words: string) => Promise<number>;
  }
}

export const test = base.extend<{ app: App }>({
  app: async ({ page, baseURL }, use) => {
    const wrongs: string[] = [];
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) wrongs.push(request.url());
    });
    page.on('pageerror', (error) => wrongs.push(error.message));
    await page.exposeFunction('reportViolation', (words: string) => wrongs.push(words));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        void window.reportViolation?.(`${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await page.goto('/');
    await ready(page);
    await use({ page, wrongs });
  }
});

export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => 'regulars' in window);
  await page.evaluate(() => window.regulars.ready);
}

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Imports through the scripting interface, which the page's own buttons use too. */
export const importTexts = (page: Page, files: readonly NamedText[]) =>
  page.evaluate(async (named) => {
    try {
      return {
        report: await window.regulars.importFiles(named.map(({ name, text }) => new File([text], name)))
      };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  }, files);

const days = (count: number): string => new Date(Date.UTC(2024, 0, 1 + count)).toISOString().slice(0, 10);

/** A small Shopify export: every customer buys `orders` times, a month apart. */
export function shopifyText(customers: number, orders: number): string {
  const header =
    'Name,Email,Financial Status,Paid at,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Shipping,Refunded Amount,Shipping Country';
  const rows = Array.from({ length: customers * orders }, (_, index) => {
    const customer = index % customers;
    const nth = Math.floor(index / customers);
    const day = `${days(customer + nth * 31)} 10:00:00 +0800`;
    return `#${1000 + index},c${customer}@example.com,paid,${day},CNY,${20 + customer}.50,${day},1,Tea ${customer % 3},${20 + customer}.50,T-${customer % 3},0.00,0.00,CN`;
  });
  return [header, ...rows].join('\n');
}

/** Shows the page in the scheme and waits until it does: its switch follows the browser's, a moment later. */
export async function inScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await expect(page.locator('html')).toHaveAttribute('data-theme', scheme);
}
