import { createContext } from 'svelte';

export type PictureKind = 'png' | 'svg';
export type MakePicture = () => Promise<Blob> | Blob;

/** Where a chart offers its picture to whatever frame has an export menu. */
export interface Exports {
  /** @returns takes the offer back */
  register(kind: PictureKind, run: MakePicture): () => void;
}

const [readExports, setExports, hasExports] = createContext<Exports>();

const nobodyAsks: Exports = { register: () => () => undefined };

/** Outside any frame an offer is taken and never asked for. */
export const getExports = (): Exports => (hasExports() ? readExports() : nobodyAsks);

/** Opens a frame for the charts inside the calling component. */
export function provideExports(exports: Exports): Exports {
  return setExports(exports);
}
