/** The text fields of a form, every value of each name, in the order of the form. */
export type Fields = Map<string, string[]>;

/** Which bound of files was met: how many there are, or the bytes of one or of all. */
export interface FileLimit {
  of: "count" | "file" | "report";
  most: number;
}

/** A form that cannot be read. The status is for the answer; nothing of the form is in it. */
export class FormError extends Error {
  /** `fields`: what could be read of the text, so that nothing typed is lost. */
  constructor(
    readonly status: 400 | 408 | 413 | 503,
    message: string,
    public fields: Fields = new Map(),
    readonly limit?: FileLimit,
  ) {
    super(message);
    this.name = "FormError";
  }
}
