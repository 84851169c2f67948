// Named here, so that the readers of the library stay out of what is loaded.
export { writeXlsx } from 'hucre/xlsx';
