/** The keys of an add-in, by the name of its function: "Ctrl+Shift+Alt+P" in the order in which the file writes them. */
export type Shortcuts = ReadonlyMap<string, string>;

interface ShortcutsFile {
  readonly actions?: readonly { readonly id?: string; readonly type?: string }[];
  readonly shortcuts?: readonly {
    readonly action?: string;
    readonly key?: { readonly default?: string };
  }[];
}

const NONE: Shortcuts = new Map();

/**
 * Reads the file that a manifest's ExtendedOverrides names (learn.microsoft.com, "Add custom keyboard shortcuts to your
 * Office Add-ins"). Keys of which the action is not there do nothing.
 * @param text the file
 * @returns functions by their keys; none when the text is no such file
 */
export function parseShortcuts(text: string): Shortcuts {
  try {
    const { actions = [], shortcuts = [] } = JSON.parse(text) as ShortcutsFile;
    const runs = new Set(actions.flatMap(({ id, type }) => (id && type === "ExecuteFunction" ? [id] : [])));
    return new Map(
      shortcuts.flatMap(({ action, key }) => {
        if (!action || !key?.default || !runs.has(action)) return [];
        return [[partsOf(key.default), action] as const];
      }),
    );
  } catch {
    return NONE;
  }
}

const partsOf = (keys: string): string =>
  keys
    .split("+")
    .map((key) => key.trim().toLowerCase())
    .sort()
    .join("+");

type Pressed = Pick<KeyboardEvent, "code" | "ctrlKey" | "shiftKey" | "altKey">;

/** The function of the keys that are pressed, or null. By the key's place: with Alt its letter can be another sign. */
export function shortcutFor(
  shortcuts: Shortcuts,
  { code, ctrlKey, shiftKey, altKey }: Pressed,
): string | null {
  const letter = /^(?:Key|Digit)(\w)$/.exec(code)?.[1];
  if (letter === undefined) return null;
  const held = [ctrlKey && "Ctrl", shiftKey && "Shift", altKey && "Alt", letter].filter(Boolean);
  return shortcuts.get(partsOf(held.join("+"))) ?? null;
}
