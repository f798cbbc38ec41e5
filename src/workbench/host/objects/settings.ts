import { accessDenied, itemNotFound } from "../protocol/host-error";
import { defineClass, type HostObject } from "../protocol/host-object";
import type { HostState } from "../state";

interface OneSetting {
  readonly state: HostState;
  readonly key: string;
}

const setting = defineClass<OneSetting>("Setting", {
  identity: ({ key }) => ({ _Id: key }),
  get: { Key: ({ key }) => key, Value: ({ state, key }) => parse(state.workbook.settings.get(key)) },
  set: { Value: ({ state, key }, value) => put(state, key, value) },
  methods: {
    Delete: ({ state, key }) => {
      const settings = new Map(state.workbook.settings);
      settings.delete(key);
      state.workbook.setSettings(settings);
      return null;
    },
  },
});

function parse(text: string | undefined): unknown {
  if (text === undefined) throw itemNotFound("setting");
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A setting of another program that is no JSON is its own text.
    return text;
  }
}

function put(state: HostState, key: string, value: unknown): void {
  if (state.viewOnly) throw accessDenied("the workbook is open for viewing only.");
  state.workbook.setSettings(new Map([...state.workbook.settings, [key, JSON.stringify(value)]]));
}

const find = (state: HostState, key: unknown): HostObject | null =>
  state.workbook.settings.has(String(key)) ? setting({ state, key: String(key) }) : null;

/** The settings that an add-in keeps in the workbook. */
export const settings = defineClass<HostState>("SettingCollection", {
  methods: {
    Add: (state, [key, value]) => {
      put(state, String(key), value);
      return setting({ state, key: String(key) });
    },
    GetCount: (state) => state.workbook.settings.size,
    GetItem: (state, [key]) => find(state, key) ?? missing(),
    GetItemOrNullObject: (state, [key]) => find(state, key),
  },
  item: (state, key) => find(state, key) ?? missing(),
  items: (state) => [...state.workbook.settings.keys()].map((key) => setting({ state, key })),
});

function missing(): never {
  throw itemNotFound("setting");
}
