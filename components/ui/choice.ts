/** One thing to choose from in a select, combo box, radio group or menu. */
export interface Choice<Id extends string = string> {
  id: Id;
  label: string;
  /** A second, softer line. */
  description?: string;
}
