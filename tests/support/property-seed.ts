import fc from 'fast-check';

/**
 * Property tests draw the same cases each time, so that a change is judged by what it changed;
 * `npm run explore` draws others.
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_261_201) });
