/** FNV-1a, 32 bits: to tell pictures apart, nothing more. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

const asAttributes = (styles: string): string =>
  styles
    .split(';')
    .map((declaration) => /^\s*([\w-]+):\s*(.+)$/.exec(declaration))
    .map((found) => (found === null ? '' : ` ${found[1] ?? ''}="${found[2] ?? ''}"`))
    .join('');

/**
 * The SVG of ECharts as a still picture. Its styles become attributes, since a page's security policy
 * would refuse them; its numbering across all charts becomes its own, so that the same picture is the
 * same text, and pictures side by side in one document do not share their stripes.
 * Quotes in words are escaped, so that no word can look like an attribute.
 */
export function plainSvg(svg: string): string {
  const still = svg
    .replaceAll(/<style[\s\S]*?<\/style>\n?/g, '')
    .replaceAll(/ (?:class="zr[^"]*"|ecmeta_\w+="[^"]*")/g, '')
    .replaceAll(/ style="([^"]*)"/g, (_style, styles: string) => asAttributes(styles))
    .replaceAll(/(?<="url\(#|id=")zr\d+-/g, 'zr-');
  return still.replaceAll(/(?<="url\(#|id=")zr-/g, `p${fingerprint(still)}-`);
}
