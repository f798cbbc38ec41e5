/** A block of cells on a sheet; rows and columns count from 0, both ends are included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
