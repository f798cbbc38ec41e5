/** A threaded comment on a cell; answers to it are not told apart. */
export interface CommentState {
  readonly id: string;
  readonly row: number;
  readonly column: number;
}
