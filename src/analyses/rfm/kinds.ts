export { bestSegment, isSlipping, kinds } from '../segments.ts';
