export { bestSegment, isPassive, isSlipping, kinds } from '../segments.ts';
