import { passwordProblem } from "./password.ts";

/**
 * Makes a passphrase that can be remembered and typed, such as `Copper-lantern-41-maple-tundra`:
 * four of EFF's 7,776 words for dice and a number (58 bit). It passes `passwordProblem` with this
 * `context`.
 */
export async function makePassphrase(context: string[] = []): Promise<string> {
  const { dictionary } = await import("@zxcvbn-ts/language-common");
  const words = dictionary["diceware-common"].map(String);
  for (;;) {
    const [first, second, third, fourth] = [0, 0, 0, 0].map(() => words[draw(words.length)]!);
    const capital = first!.charAt(0).toUpperCase() + first!.slice(1);
    const passphrase = `${capital}-${second}-${10 + draw(90)}-${third}-${fourth}`;
    if (!await passwordProblem(passphrase, context)) return passphrase;
  }
}

/** A uniform whole number below `below`. Draws again rather than fold. */
function draw(below: number): number {
  const [number] = crypto.getRandomValues(new Uint32Array(1));
  const whole = 2 ** 32 - 2 ** 32 % below;
  return number! < whole ? number! % below : draw(below);
}
