import type { CustomXmlPartState } from "../../package/document";
import { accessDenied, HostError, invalidArgument, itemNotFound } from "../protocol/host-error";
import { defineClass, type HostObject } from "../protocol/host-object";
import type { HostState } from "../state";

interface OnePart {
  readonly state: HostState;
  readonly id: string;
}
interface Scope {
  readonly state: HostState;
  /** null: every part. */
  readonly namespace: string | null;
}

const partsOf = ({ state, namespace }: Scope): readonly CustomXmlPartState[] =>
  state.workbook.customXmlParts.filter((part) => namespace === null || part.namespace === namespace);

function stateOf({ state, id }: OnePart): CustomXmlPartState {
  const found = state.workbook.customXmlParts.find((part) => part.id === id);
  if (!found) throw itemNotFound("custom XML part");
  return found;
}

function requireWritable(state: HostState): void {
  if (state.viewOnly) throw accessDenied("the workbook is open for viewing only.");
}

const part = defineClass<OnePart>("CustomXmlPart", {
  identity: ({ id }) => ({ Id: id }),
  get: { Id: ({ id }) => id, NamespaceUri: (target) => stateOf(target).namespace },
  methods: {
    GetXml: (target) => stateOf(target).xml,
    SetXml: (target, [xml]) => {
      requireWritable(target.state);
      target.state.workbook.setCustomXmlPart(target.id, readXml(xml));
      return null;
    },
    Delete: (target) => {
      requireWritable(target.state);
      target.state.workbook.removeCustomXmlPart(stateOf(target).id);
      return null;
    },
  },
});

function readXml(xml: unknown): string {
  if (typeof xml !== "string" || !/^\s*<[^!]/.test(xml)) throw invalidArgument("xml");
  return xml;
}

function byId(scope: Scope, key: unknown): HostObject | null {
  const found = partsOf(scope).find((one) => one.id.toLowerCase() === String(key).toLowerCase());
  return found ? part({ state: scope.state, id: found.id }) : null;
}

const shared = {
  GetCount: (scope: Scope) => partsOf(scope).length,
  GetItem: (scope: Scope, [key]: readonly unknown[]) => byId(scope, key) ?? missing(),
  GetItemOrNullObject: (scope: Scope, [key]: readonly unknown[]) => byId(scope, key),
};

const scoped = defineClass<Scope>("CustomXmlPartScopedCollection", {
  methods: {
    ...shared,
    GetOnlyItem: (scope) => only(scope) ?? missing(),
    GetOnlyItemOrNullObject: only,
  },
  item: byId,
  items: (scope) => partsOf(scope).map(({ id }) => part({ state: scope.state, id })),
});

function only(scope: Scope): HostObject | null {
  const found = partsOf(scope);
  if (found.length > 1)
    throw new HostError("GeneralException", "There is more than one custom XML part of that namespace.");
  return found[0] ? part({ state: scope.state, id: found[0].id }) : null;
}

const collection = defineClass<Scope>("CustomXmlPartCollection", {
  methods: {
    ...shared,
    Add: ({ state }, [xml]) => {
      requireWritable(state);
      return part({ state, id: state.workbook.addCustomXmlPart(readXml(xml)).id });
    },
    GetByNamespace: ({ state }, [namespace]) => scoped({ state, namespace: String(namespace) }),
  },
  item: byId,
  items: (scope) => partsOf(scope).map(({ id }) => part({ state: scope.state, id })),
});

function missing(): never {
  throw itemNotFound("custom XML part");
}

/** The custom XML parts of the workbook. */
export const customXmlParts = (state: HostState): HostObject => collection({ state, namespace: null });
