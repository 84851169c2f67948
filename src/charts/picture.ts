/** The SVG text of a chart, made to stand alone on an opaque ground. */
export function standalone(svg: string, ground: string): string {
  return svg.replace(
    /<svg[^>]*>/,
    (opening) => `${opening}\n<rect width="100%" height="100%" fill="${ground}"/>`
  );
}

export const svgBlob = (svg: string): Blob => new Blob([svg], { type: 'image/svg+xml' });

/** Twice the size on the screen, sharp in a slide or a chat. */
export async function pngBlob(svg: string, scale = 2): Promise<Blob> {
  const address = URL.createObjectURL(svgBlob(svg));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width * scale, image.height * scale);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('this browser draws no pictures');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}
