export { forgetTexts, memoise } from "../table/memo";
