/**
 * Ids for rules that have none in the file. A rule is known by its priority, which no other rule of the sheet has; where a file
 * gives one priority twice, by its place among those too.
 */
export class RuleIds {
  private ids = new Map<string, string>();
  private given = 0;

  /** The id of a rule, made at the first question. `place` counts rules of the same priority from 0. */
  of(priority: number, place: number): string {
    const key = keyOf(priority, place);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.given += 1;
    const id = `{${this.given.toString(16).toUpperCase().padStart(8, "0")}-0002-0000-0000-000000000000}`;
    this.ids.set(key, id);
    return id;
  }

  /** To be called when a rule takes priority 1 and all others move down. */
  moveDown(): void {
    this.renumber((priority) => priority + 1);
  }

  /** To be called when no rule has this priority any more and those below it move up. */
  moveUp(gone: number): void {
    this.renumber((priority) => (priority > gone ? priority - 1 : priority));
  }

  private renumber(change: (priority: number) => number): void {
    this.ids = new Map(
      [...this.ids].map(([key, id]) => {
        const [priority = "0", place = "0"] = key.split("#");
        return [keyOf(change(Number(priority)), Number(place)), id];
      }),
    );
  }

  /** To be called when a rule went: others of the same priority move up a place. */
  forget(priority: number, place: number): void {
    this.ids.delete(keyOf(priority, place));
    for (let next = place + 1; this.ids.has(keyOf(priority, next)); next++) {
      const id = this.ids.get(keyOf(priority, next));
      this.ids.delete(keyOf(priority, next));
      if (id !== undefined) this.ids.set(keyOf(priority, next - 1), id);
    }
  }
}

function keyOf(priority: number, place: number): string {
  return `${String(priority)}#${String(place)}`;
}
