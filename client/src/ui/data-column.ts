/** A column of a DataList. */
export interface DataColumn {
  key: string;
  label: string;
  nowrap?: boolean;
  /** As a card: without its label, for what explains itself (a status, a deadline). */
  bare?: boolean;
}
