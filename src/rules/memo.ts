export { memoise } from "../table/memo";
