/** What pages and islands may import as `fresh/runtime`; also runs in a browser. */
export { asset, IS_BROWSER } from "./runtime/asset.ts";
export { Head, type HeadProps } from "./runtime/head.ts";
