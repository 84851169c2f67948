/** Attachment: a box that scrolls can be reached, and so scrolled, by keyboard; one that does not is no stop. */
export function focusableWhenScrollable(box: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    const scrolls = box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1;
    if (scrolls) box.tabIndex = 0;
    else box.removeAttribute('tabindex');
  });
  observer.observe(box);
  for (const child of box.children) observer.observe(child);
  return () => observer.disconnect();
}
