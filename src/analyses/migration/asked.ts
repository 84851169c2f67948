/** Which people a list is about; several segments are parted by blanks, null asks about all. */
export interface AskedPeople {
  readonly title: string;
  readonly segments_before: string | null;
  readonly segments_after: string | null;
}

export type AskPeople = (asked: AskedPeople) => void;
