import { HostError } from "./host-error";

/** An object of Excel's model as the protocol sees it; names are as on the wire, in PascalCase. */
export interface HostObject {
  readonly type: string;
  /** How Office.js finds the object again: `{ Id }`, `{ _ReferenceId }`, or nothing. */
  identity(): Readonly<Record<string, unknown>>;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  /** A navigation property; undefined when it has none of that name. */
  navigate(name: string): HostObject | null | undefined;
  call(name: string, args: readonly unknown[]): unknown;
  item(key: unknown): HostObject | null;
  items(): readonly HostObject[] | null;
  readonly scalars: readonly string[];
}

/** The members of a class, over what it wraps. */
export interface Members<T> {
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  readonly get?: Readonly<Record<string, (target: T) => unknown>>;
  readonly set?: Readonly<Record<string, (target: T, value: unknown) => void>>;
  readonly nav?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[]) => unknown>>;
  readonly item?: (target: T, key: unknown) => HostObject | null;
  readonly items?: (target: T) => readonly HostObject[];
}

/** A member that the host does not know; counted by the dispatcher. */
export class UnknownMember extends HostError {
  constructor(readonly member: string) {
    super("ApiNotFound", `The workbench does not know ${member}.`);
  }
}

/**
 * Makes the class of an Excel object: the function wraps a target as a `HostObject`. A member that is not in the table
 * fails by name, so that nothing is silently different from Excel.
 */
export function defineClass<T>(type: string, members: Members<T>): (target: T) => HostObject {
  const { get = {}, set = {}, nav = {}, methods = {} } = members;
  const scalars = Object.keys(get);
  return (target) => ({
    type,
    scalars,
    identity: () => members.identity?.(target) ?? {},
    get: (name) => {
      const read = get[name];
      if (!read) throw new UnknownMember(`${type}.${name}`);
      return read(target);
    },
    set: (name, value) => {
      const write = set[name];
      if (!write) throw new UnknownMember(`${type}.${name} (set)`);
      write(target, value);
    },
    navigate: (name) => nav[name]?.(target),
    call: (name, args) => {
      const method = methods[name];
      if (!method) throw new UnknownMember(`${type}.${name}()`);
      return method(target, args);
    },
    item: (key) => {
      if (!members.item) throw new UnknownMember(`${type}[…]`);
      return members.item(target, key);
    },
    items: () => members.items?.(target) ?? null,
  });
}

/** Whether a method's result is an object of the model and not a plain value. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "identity" in value && "navigate" in value;
}
