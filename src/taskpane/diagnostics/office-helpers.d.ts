/** The prebuilt file has no typing that goes with today's Office typings. */
declare module "@microsoft/office-js-helpers/dist/office.helpers.min.js";
