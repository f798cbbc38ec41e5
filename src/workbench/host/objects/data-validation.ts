import type { Area } from "../../package/area";
import type { SheetDocument, ValidationState } from "../../package/document";
import { contains } from "../../package/references";
import { HostError, invalidArgument } from "../protocol/host-error";
import { defineClass, type HostObject } from "../protocol/host-object";
import type { HostState } from "../state";

interface Validated {
  readonly state: HostState;
  readonly sheet: SheetDocument;
  readonly area: Area;
}

const TYPES: Readonly<Record<string, string>> = {
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** The rule that holds for the whole area; undefined when it has none, null when it has several. */
function ruleOf({ sheet, area }: Validated): ValidationState | null | undefined {
  const whole = sheet.validations.find((rule) => rule.areas.some((place) => contains(place, area)));
  if (whole) return whole;
  const touches = sheet.validations.some((rule) =>
    rule.areas.some(
      (place) =>
        place.top <= area.bottom &&
        area.top <= place.bottom &&
        place.left <= area.right &&
        area.left <= place.right,
    ),
  );
  return touches ? null : undefined;
}

/** A rule as Office.js shows it: a list with its source; other kinds with their formulas. */
function officeRule(rule: ValidationState | null | undefined): unknown {
  if (!rule) return rule === null ? null : {};
  if (rule.type !== "list") {
    return { [rule.type]: { formula1: rule.formula1, formula2: rule.formula2, operator: rule.operator } };
  }
  const source = rule.formula1 ?? "";
  return {
    list: { inCellDropDown: true, source: /^".*"$/s.test(source) ? source.slice(1, -1) : `=${source}` },
  };
}

function setRule({ state, sheet, area }: Validated, value: unknown): void {
  state.requireWritable(sheet, null, area);
  const list = typeof value === "object" && value !== null && "list" in value ? value.list : undefined;
  const source = typeof list === "object" && list !== null && "source" in list ? list.source : undefined;
  if (typeof source !== "string")
    throw new HostError("UnsupportedOperation", "The workbench sets validation lists only.");
  // A list written out holds at most 255 characters; more damages the file (XlsxWriter#562).
  if (!source.startsWith("=") && source.length > 255) throw invalidArgument("source");
  sheet.setListValidation(
    area,
    source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`,
  );
  state.changed("cells", sheet.id);
}

const wrap = defineClass<Validated>("DataValidation", {
  get: {
    Type: (target) => {
      const rule = ruleOf(target);
      if (rule === undefined) return "None";
      return rule === null ? "Inconsistent" : (TYPES[rule.type] ?? "None");
    },
    Rule: (target) => officeRule(ruleOf(target)),
    IgnoreBlanks: (target) => ruleOf(target)?.allowBlank ?? true,
    ErrorAlert: () => ({ message: "", showAlert: true, style: "Stop", title: "" }),
    Prompt: () => ({ message: "", showPrompt: true, title: "" }),
  },
  set: {
    Rule: setRule,
    // Kept as Excel's defaults: the workbench shows no alerts and prompts.
    ErrorAlert: () => undefined,
    Prompt: () => undefined,
    IgnoreBlanks: () => undefined,
  },
  methods: {
    Clear: ({ state, sheet, area }) => {
      state.requireWritable(sheet, null, area);
      sheet.removeValidation(area);
      state.changed("cells", sheet.id);
      return null;
    },
  },
});

/** The data validation of an area. */
export function dataValidation(state: HostState, sheet: SheetDocument, area: Area): HostObject {
  return wrap({ state, sheet, area });
}
