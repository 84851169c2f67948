import { textWidth } from './text-width.ts';
import type { ChartTheme } from './theme.ts';

export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const padding = 20;
const titleSize = 16;
const titleLine = 22;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Ideographs may part anywhere, other words only at spaces. */
function wrapped(text: string, width: number): string[] {
  const words = text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s*|\s+/g) ?? [];
  return words.reduce<string[]>((found, word) => {
    const line = (found.at(-1) ?? '') + word;
    const isFull = found.length > 0 && textWidth(line.trimEnd(), titleSize) > width;
    return isFull ? [...found, word] : [...found.slice(0, -1), line];
  }, []);
}

/** The chart as a picture that can leave the page: under its title, on an opaque ground. */
export function standalone({ svg, width, height }: Drawing, title: string, theme: ChartTheme): Drawing {
  const lines = wrapped(title, width);
  const head = padding + lines.length * titleLine + 8;
  const whole = { width: width + 2 * padding, height: head + height + padding };
  const texts = lines.map(
    (line, index) =>
      `<text x="${padding}" y="${padding + (index + 0.75) * titleLine}" fill="${theme.colour('ink')}" ` +
      `font-family="${theme.font}" font-size="${titleSize}" font-weight="600">${escaped(line.trimEnd())}</text>`
  );
  return {
    ...whole,
    svg: [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width}" height="${whole.height}" viewBox="0 0 ${whole.width} ${whole.height}">`,
      `<rect width="100%" height="100%" fill="${theme.colour('paper')}"/>`,
      ...texts,
      svg.replace('<svg ', `<svg x="${padding}" y="${head}" `),
      '</svg>'
    ].join('\n')
  };
}

export const svgBlob = ({ svg }: Drawing): Blob => new Blob([svg], { type: 'image/svg+xml' });

/** Twice the size on the screen, sharp in a slide or a chat. */
export async function pngBlob(drawing: Drawing, scale = 2): Promise<Blob> {
  const address = URL.createObjectURL(svgBlob(drawing));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(drawing.width * scale, drawing.height * scale);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('this browser draws no pictures');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}
