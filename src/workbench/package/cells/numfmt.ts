/**
 * numfmt 4.0.1 by its file: its package.json names a CommonJS build that the package does not hold, so that Node, jest and
 * dependency-cruiser cannot find it by its name. To be replaced by `from "numfmt"` once a release has been mended.
 */
export { format, isDateFormat } from "../../../../node_modules/numfmt/dist/index.js";
