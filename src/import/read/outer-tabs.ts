/** A TAB behind the closing quote of a cell (`"123"\t,`), as statements write it; a strict reader refuses it. */
const outerTab = /"\t+(?=[,;|\r\n]|$)/g;

export const withoutOuterTabs = (text: string): string => text.replace(outerTab, '"');

/** The same for a text that comes in parts: what a part's end may have cut in two waits for the next. */
export function outerTabRemover(): (part: string, isLast: boolean) => string {
  let waiting = '';
  return (part, isLast) => {
    const text = waiting + part;
    const [cut = ''] = isLast ? [] : (/"\t*$/.exec(text) ?? []);
    waiting = cut;
    return withoutOuterTabs(text.slice(0, text.length - cut.length));
  };
}
