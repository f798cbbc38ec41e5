/** Data validation of a sheet. */
export { readValidations, removeValidation, setListValidation } from "./validations";
