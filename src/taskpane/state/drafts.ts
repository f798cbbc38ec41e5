/** What a user typed and did not send yet, by what it is about; kept as long as the pane is open. */
export class Drafts<T> {
  private readonly kept = new Map<string, T>();
  private readonly listeners = new Set<() => void>();

  readonly get = (key: string): T | undefined => this.kept.get(key);

  keep(key: string, draft: T): void {
    this.kept.set(key, draft);
    this.tell();
  }

  get entries(): readonly (readonly [string, T])[] {
    return [...this.kept];
  }

  /** It was sent, or the user does not want it any more. */
  drop(key: string): void {
    if (this.kept.delete(key)) this.tell();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
