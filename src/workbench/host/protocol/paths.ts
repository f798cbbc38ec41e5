import { PathType, type ArgumentInfo, type Batch, type ObjectPath } from "./batch";
import { HostError } from "./host-error";
import { isHostObject, UnknownMember, type HostObject } from "./host-object";

/** Where object paths begin. */
export interface Roots {
  readonly workbook: () => HostObject;
  readonly create: (typeName: string) => HostObject | undefined;
  /** A range that Office.js keeps by reference id; undefined when it was released. */
  readonly reference: (id: string) => HostObject | undefined;
}

/** Finds the object of each path in a batch, each once: a path that adds something must not add it twice. */
export class PathResolver {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly roots: Roots,
  ) {}

  /** null is Excel's null object; everything below it is null too. */
  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidReference", `Object path ${id} is not in the request.`);
    const object = this.find(path);
    this.found.set(id, object);
    return object;
  }

  /** Arguments with client objects put in the place of their path ids. */
  args(info: ArgumentInfo | undefined): unknown[] {
    const given = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return given.map((value, index) => this.argument(value, references[index]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return this.resolve(reference);
    if (Array.isArray(value)) {
      const references: unknown[] = Array.isArray(reference) ? reference : [];
      return value.map((one: unknown, index) => this.argument(one, references[index]));
    }
    return value;
  }

  private find(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.roots.workbook();
      case PathType.newObject: {
        const made = this.roots.create(path.Name);
        if (!made) throw new UnknownMember(path.Name);
        return made;
      }
      case PathType.referenceId: {
        const kept = this.roots.reference(path.Name);
        if (!kept) throw new HostError("InvalidReference", "The object was released or deleted.");
        return kept;
      }
      case PathType.nullObject:
        return null;
      default:
        return this.below(path);
    }
  }

  private below(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) return parent.item(args[0]);
    if (path.ObjectPathType === PathType.property) {
      const child = parent.navigate(path.Name);
      if (child === undefined) throw new UnknownMember(`${parent.type}.${path.Name}`);
      return child;
    }
    const result = parent.call(path.Name, args);
    if (result === null) return null;
    if (!isHostObject(result)) throw new UnknownMember(`${parent.type}.${path.Name}() as an object`);
    return result;
  }
}
