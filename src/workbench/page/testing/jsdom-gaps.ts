import { TextDecoder, TextEncoder } from "node:util";

/** Browsers have these, jsdom has not. Import this before anything that uses them. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
