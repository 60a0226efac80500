/** Why a password is refused; the catalogue has a sentence for each. */
export type PasswordProblem =
  | "short"
  | "long"
  | "upper"
  | "lower"
  | "digit"
  | "special"
  | "common"
  | "known"
  | "guessable";

/** Lengths in code points. */
const shortest = 8;
const longest = 128;

/**
 * The rule that can be stated before typing: 8 to 128 characters, with upper and lower case, a digit
 * and a special character (ASVS 6.2.1, 6.2.9; 6.2.5 is an exception that the firm asked for).
 */
export function ruleProblem(password: string): PasswordProblem | undefined {
  const length = [...password].length;
  if (length < shortest) return "short";
  if (length > longest) return "long";
  if (!/\p{Lu}/u.test(password)) return "upper";
  if (!/\p{Ll}/u.test(password)) return "lower";
  if (!/\p{Nd}/u.test(password)) return "digit";
  if (!/[^\p{L}\p{Nd}]/u.test(password)) return "special";
}
