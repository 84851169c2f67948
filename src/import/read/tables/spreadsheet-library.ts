// Named here, so that the writers of the library stay out of what is loaded.
export { read, readXlsx, streamXlsxRows } from 'hucre';
