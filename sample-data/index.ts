export { type SampleFileName, sampleFiles } from './files.ts';
export type { Channel, Customer, Order, Review } from './model.ts';
export { isLate, isValid } from './model.ts';
export { type SampleFile, type Shop, makeShop, usualSeed } from './shop.ts';
export type { Totals } from './totals.ts';
export { type Truth, type TruthName, truths } from './truths.ts';
