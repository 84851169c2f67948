// Named here, so that what we do not call stays out of what is loaded.
export { parquetMetadataAsync, parquetRead, parquetSchema } from 'hyparquet';
export { compressors } from 'hyparquet-compressors';
