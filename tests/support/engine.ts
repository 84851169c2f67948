export { type DrawnCell, drawn, table } from './drawn.ts';
export { openNativeEngine } from './native-engine.ts';
export { openNativeWriter } from './native-writer.ts';
export { openNodeWasmEngine } from './node-wasm-engine.ts';
