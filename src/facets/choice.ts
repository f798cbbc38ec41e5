/** The groups of values that agreements can be chosen by, in the order in which they are shown. */
export const GROUPS = [
  "keyword",
  "partner",
  "missing",
  "type",
  "level",
  "instrument",
  "source",
  "law",
  "severity",
  "rule",
  "accepted",
] as const;
export type GroupId = (typeof GROUPS)[number];

/** Agreements with at least one of the chosen values, with every one of them, or with none. */
export const MODES = ["any", "all", "none"] as const;
export type Mode = (typeof MODES)[number];

export interface GroupChoice {
  readonly mode: Mode;
  /** Keys of values; "" stands for agreements without a value. */
  readonly values: readonly string[];
  /** How a chosen value was written where its key differs, by key: for when no agreement has it any more. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** What to show: agreements that fit every group and hold every word of the text. */
export interface FilterChoice {
  readonly text: string;
  readonly groups: Readonly<Partial<Record<GroupId, GroupChoice>>>;
}

export const NO_CHOICE: FilterChoice = { text: "", groups: {} };

/** Whether nothing is chosen, so that every agreement fits. */
export const isEmptyChoice = ({ text, groups }: FilterChoice): boolean =>
  text.trim() === "" && GROUPS.every((group) => (groups[group]?.values.length ?? 0) === 0);

/** Whether both choose the same, in whatever order it was chosen. */
export function isSameChoice(one: FilterChoice, other: FilterChoice): boolean {
  const told = ({ text, groups }: FilterChoice): string =>
    JSON.stringify([
      text.trim(),
      ...GROUPS.map((group) => {
        const { mode = "any", values = [] } = groups[group] ?? {};
        return values.length === 0 ? null : [mode, [...values].sort()];
      }),
    ]);
  return told(one) === told(other);
}

/**
 * The choice with a value added, or taken away when it was in.
 *
 * @param label how the value is written
 */
export function toggleValue(choice: FilterChoice, group: GroupId, key: string, label = key): FilterChoice {
  const { mode = "any", values = [], labels } = choice.groups[group] ?? {};
  const next = values.includes(key) ? values.filter((one) => one !== key) : [...values, key];
  return withGroup(choice, group, groupChoice(mode, next, { ...labels, [key]: label }));
}

/** The choice with another way to combine the values of one group. */
export function withMode(choice: FilterChoice, group: GroupId, mode: Mode): FilterChoice {
  const { values = [], labels } = choice.groups[group] ?? {};
  return withGroup(choice, group, groupChoice(mode, values, labels));
}

/** The choice with other values in one group, in the same way combined. */
export function withValues(choice: FilterChoice, group: GroupId, values: readonly string[]): FilterChoice {
  const { mode = "any", labels } = choice.groups[group] ?? {};
  return withGroup(choice, group, groupChoice(mode, values, labels));
}

const withGroup = (choice: FilterChoice, group: GroupId, own: GroupChoice): FilterChoice => ({
  ...choice,
  groups: { ...choice.groups, [group]: own },
});

/** Keeps the labels of these values only, and only where they say more than the key. */
function groupChoice(
  mode: Mode,
  values: readonly string[],
  labels: Readonly<Record<string, string>> = {},
): GroupChoice {
  const kept = values.flatMap((key) => {
    const label = Object.hasOwn(labels, key) ? labels[key] : undefined;
    return label === undefined || label === key ? [] : [[key, label] as const];
  });
  return kept.length === 0 ? { mode, values } : { mode, values, labels: Object.fromEntries(kept) };
}

/** A choice out of the workbook; what does not fit is left out, so that any data gives a choice. */
export function readChoice(data: unknown): FilterChoice {
  if (!isRecord(data)) return NO_CHOICE;
  const stored = isRecord(data["groups"]) ? data["groups"] : {};
  const groups: Partial<Record<GroupId, GroupChoice>> = {};
  for (const group of GROUPS) {
    const entry = stored[group];
    if (!isRecord(entry)) continue;
    const mode = MODES.find((one) => one === entry["mode"]);
    const values: readonly unknown[] = Array.isArray(entry["values"]) ? entry["values"] : [];
    const keys = values.filter((value) => typeof value === "string");
    if (mode && keys.length > 0) groups[group] = groupChoice(mode, keys, readLabels(entry["labels"]));
  }
  return { text: typeof data["text"] === "string" ? data["text"] : "", groups };
}

const readLabels = (data: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isRecord(data) ? data : {}).flatMap(([key, label]) =>
      typeof label === "string" ? [[key, label] as const] : [],
    ),
  );

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === "object" && data !== null && !Array.isArray(data);
