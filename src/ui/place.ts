interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

const gap = 4;
const margin = 8;

/** Below the anchor and in line with one of its edges; above where there is more room, and never off the page. */
export function placeBeside(anchor: Box, size: Size, page: Size, align: 'left' | 'right'): Place {
  const below = page.height - anchor.bottom - gap - margin;
  const above = anchor.top - gap - margin;
  const isBelow = size.height <= below || below >= above;
  const maxHeight = Math.max(0, isBelow ? below : above);
  const height = Math.min(size.height, maxHeight);
  const left = align === 'left' ? anchor.left : anchor.right - size.width;
  return {
    left: Math.max(margin, Math.min(left, page.width - size.width - margin)),
    top: isBelow ? anchor.bottom + gap : anchor.top - gap - height,
    maxHeight
  };
}
