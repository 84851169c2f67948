/** Old programs fill their fields with NULs, and a disk that was full the end of a file. */
export const withoutNulls = (text: string): string => text.replaceAll('\0', '');
