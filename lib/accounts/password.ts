/**
 * Says what a password lacks, or undefined when it may be used: at least 8 characters with upper
 * and lower case, a digit and a special character; at most 128 code points (ASVS 6.2.1, 6.2.9).
 */
export function passwordProblem(password: string): string | undefined {
  const length = [...password].length;
  if (length < 8) return "Use at least 8 characters.";
  if (length > 128) return "Use at most 128 characters.";
  if (!/\p{Lu}/u.test(password)) return "Add an upper-case letter.";
  if (!/\p{Ll}/u.test(password)) return "Add a lower-case letter.";
  if (!/\p{Nd}/u.test(password)) return "Add a digit.";
  if (!/[^\p{L}\p{Nd}]/u.test(password)) {
    return "Add a special character, such as a space or a dash.";
  }
}
