/**
 * Rule of the page's default Trusted Types policy for markup. ECharts empties its tooltip with
 * `innerHTML = ''` before it takes our node; anything that is not empty is refused.
 */
export const emptyMarkupOnly = (markup: string): string | null => (markup === '' ? '' : null);
