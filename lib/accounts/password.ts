import { type PasswordProblem, ruleProblem } from "./password_rule.ts";
import { namesIn, plainForms } from "./password_words.ts";

/** zxcvbn takes 0.5 s for 256 characters, and 35 ms at most for these. */
const looked = 64;
const least = { score: 3, guesses: 1e10 };

/** The portal's own name is no secret either. */
const product = ["ombud", "ombudsman", "whistleblower"];

/**
 * Says why a password may not be used, or undefined when it may: the rule, a list of common passwords
 * however they are dressed up, the names that everybody knows, and how many guesses it takes a
 * program that knows words, names, dates and keyboards (ASVS 6.2.4, 6.2.11, 6.2.12).
 *
 * @param context user name, display name, the names of the person's organisations and of the firm
 */
export async function passwordProblem(
  password: string,
  context: string[] = [],
): Promise<PasswordProblem | undefined> {
  const problem = ruleProblem(password);
  if (problem) return problem;
  const { common, guess } = await judge();
  const forms = [...plainForms(password)];
  if (forms.some((form) => common.has(form))) return "common";
  const names = namesIn([...product, ...context]);
  if (names.some((name) => forms.some((form) => form.includes(name)))) return "known";
  const { score, guesses } = guess([...password].slice(0, looked).join(""), names);
  if (score < least.score || guesses < least.guesses) return "guessable";
}

interface Judge {
  /** 49,233 common passwords, in lower case. */
  common: Set<string>;
  guess(password: string, names: string[]): { score: number; guesses: number };
}

let judging: Promise<Judge> | undefined;

/** Loaded when the first password is chosen (60 ms, 30 MB): a portal that starts needs none of it. */
function judge(): Promise<Judge> {
  return judging ??= load();
}

async function load(): Promise<Judge> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
  ]);
  const zxcvbn = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  return {
    common: new Set(dictionary["passwords-common"].map(String)),
    guess: (password, names) => zxcvbn.check(password, names),
  };
}
