/** Texts of which some may be missing. */
export type Draft<T> = T extends (...given: never[]) => string ? T
  : T extends string ? string
  : T extends readonly string[] ? readonly string[]
  : { [Name in keyof T]?: Draft<T[Name]> };

/** A catalogue with the texts of another one in the place of its own. Pure. */
export function merge<T>(under: T, over: Draft<T>): T {
  if (typeof under !== "object" || Array.isArray(under)) return over as T;
  const merged = { ...under } as Record<string, unknown>;
  for (const [name, text] of Object.entries(over)) {
    const below = merged[name];
    merged[name] = below === undefined ? text : merge(below, text as Draft<typeof below>);
  }
  return merged as T;
}
