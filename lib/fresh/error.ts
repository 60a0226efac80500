/**
 * The one error that carries an HTTP status. Anything else that is thrown counts as 500.
 *
 * ```ts
 * throw new HttpError(404);
 * ```
 */
export class HttpError extends Error {
  /** The status code to answer with, 400 to 599. */
  status: number;

  constructor(status: number, message?: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "HttpError";
    this.status = status;
  }
}

/** The status that an error of any kind answers with. */
export function statusOf(error: unknown): number {
  return error instanceof HttpError ? error.status : 500;
}
