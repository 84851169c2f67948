export { type Exports, getExports, type MakePicture, type PictureKind, provideExports } from './exports.ts';
