import type { DefinedName } from "../../package/document";
import { formatAbsoluteArea, quoteSheetName } from "../../package/references";
import { accessDenied, HostError, itemNotFound } from "../protocol/host-error";
import { defineClass, type HostObject } from "../protocol/host-object";
import { RANGE_TARGETS } from "./range-targets";
import type { SheetTarget } from "./target";

interface NameTarget extends SheetTarget {
  readonly name: string;
}

function entryOf({ state, sheet, name }: NameTarget): DefinedName {
  const found = state.workbook.names.find(
    (entry) => entry.sheetId === sheet.id && entry.name.toLowerCase() === name.toLowerCase(),
  );
  if (!found) throw itemNotFound("named item");
  return found;
}

function change(target: NameTarget, patch: Partial<DefinedName>): void {
  if (target.state.viewOnly) throw accessDenied("the workbook is open for viewing only.");
  target.state.workbook.setName({ ...entryOf(target), ...patch });
}

const namedItem = defineClass<NameTarget>("NamedItem", {
  identity: ({ name }) => ({ _Id: name }),
  get: {
    Name: (target) => entryOf(target).name,
    Formula: (target) => `=${entryOf(target).formula}`,
    Visible: (target) => entryOf(target).visible,
    Scope: () => "Worksheet",
    Comment: () => "",
  },
  set: {
    Formula: (target, value) => change(target, { formula: withoutSign(value) }),
    Visible: (target, value) => change(target, { visible: value === true }),
  },
  methods: {
    Delete: (target) => {
      if (target.state.viewOnly) throw accessDenied("the workbook is open for viewing only.");
      const { name } = entryOf(target);
      target.state.workbook.removeName(name, target.sheet.id);
      return null;
    },
  },
});

/** The names that belong to one sheet. */
export const sheetNames = defineClass<SheetTarget>("NamedItemCollection", {
  get: { Count: (target) => own(target).length },
  methods: {
    Add: (target, [given, reference]) => {
      const { state, sheet } = target;
      if (state.viewOnly) throw accessDenied("the workbook is open for viewing only.");
      const name = String(given);
      if (named(target, name)) {
        throw new HostError(
          "ItemAlreadyExists",
          "A resource with the same name or identifier already exists.",
        );
      }
      state.workbook.setName({ name, formula: formulaOf(reference), sheetId: sheet.id, visible: true });
      return namedItem({ ...target, name });
    },
    GetCount: (target) => own(target).length,
    GetItemOrNullObject: (target, [name]) => named(target, String(name)),
  },
  item: (target, name) => {
    const found = named(target, String(name));
    if (!found) throw itemNotFound("named item");
    return found;
  },
  items: (target) => own(target).map(({ name }) => namedItem({ ...target, name })),
});

const own = ({ state, sheet }: SheetTarget): DefinedName[] =>
  state.workbook.names.filter(({ sheetId }) => sheetId === sheet.id);

function named(target: SheetTarget, name: string): HostObject | null {
  const found = own(target).find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  return found ? namedItem({ ...target, name: found.name }) : null;
}

function formulaOf(reference: unknown): string {
  const range =
    typeof reference === "object" && reference !== null ? RANGE_TARGETS.get(reference) : undefined;
  return range ? quoteSheetName(range.sheet.name) + formatAbsoluteArea(range.area) : withoutSign(reference);
}

const withoutSign = (formula: unknown): string => String(formula).replace(/^=/, "");
