/**
 * Debian's Firefox with JavaScript off, driven by its own Marionette protocol
 * (firefox-source-docs.mozilla.org/testing/marionette): libraries that drive Firefox look into the
 * page by scripts, which this one refuses.
 */
import assert from "node:assert/strict";

const preferences: Record<string, string | number | boolean> = {
  "javascript.enabled": false,
  "marionette.port": 0, // any that is free
  "app.update.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,", // asks nobody outside
  "toolkit.telemetry.server": "data:,",
  "ui.useOverlayScrollbars": 1, // as on a phone
};

/** The key under which WebDriver hands out an element (W3C WebDriver, section 12.1). */
const elementKey = "element-6066-11e4-a52e-4f735466cecf";

/** Why there is no Firefox here; undefined when there is one. */
export async function firefoxMissing(): Promise<string | undefined> {
  try {
    await new Deno.Command("firefox-esr", { args: ["--version"], stdout: "null", stderr: "null" })
      .output();
  } catch {
    return "Debian's firefox-esr is not installed";
  }
}

/** One window of Firefox. */
export class Firefox implements AsyncDisposable {
  #last = 0;
  #received = new Uint8Array();

  private constructor(
    private readonly child: Deno.ChildProcess,
    private readonly profile: string,
    private readonly connection: Deno.Conn,
  ) {}

  /** Starts it with a profile of its own, its page `width` CSS pixels wide. */
  static async start(width: number): Promise<Firefox> {
    const profile = await Deno.makeTempDir({ prefix: "ombud-firefox-" });
    const lines = Object.entries(preferences).map(([name, value]) =>
      `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`
    );
    await Deno.writeTextFile(`${profile}/user.js`, lines.join(""));
    const child = new Deno.Command("firefox-esr", {
      args: [
        "--headless",
        "--no-remote",
        "--marionette",
        "--remote-allow-system-access",
        "--profile",
        profile,
      ],
      env: { HOME: profile, MOZ_CRASHREPORTER_DISABLE: "1" },
      stdin: "null",
      stdout: "piped",
      stderr: "null",
    }).spawn();
    const port = Promise.withResolvers<number>();
    const told = (async () => {
      let text = "";
      for await (const part of child.stdout.pipeThrough(new TextDecoderStream())) {
        text += part;
        const found = /Marionette\s+INFO\s+Listening on port (\d+)/.exec(text);
        if (found) port.resolve(Number(found[1]));
      }
      port.reject(new Error(`Firefox did not start:\n${text}`));
    })();
    void told;
    const connection = await Deno.connect({ hostname: "127.0.0.1", port: await port.promise });
    const firefox = new Firefox(child, profile, connection);
    await firefox.#receive(); // its greeting
    await firefox.#ask("WebDriver:NewSession", {});
    await firefox.#narrow(width);
    return firefox;
  }

  /** Opens an address and waits until it is there. */
  async open(url: string): Promise<void> {
    await this.#ask("WebDriver:Navigate", { url });
  }

  /** Clicks the first element that the XPath finds; waits for the page that follows. */
  async click(xpath: string): Promise<void> {
    await this.#ask("WebDriver:ElementClick", { id: await this.#find(xpath) });
  }

  /** Types text, or the path of a file where files are chosen. */
  async type(xpath: string, text: string): Promise<void> {
    await this.#ask("WebDriver:ElementSendKeys", { id: await this.#find(xpath), text });
  }

  /** What a person reads there. */
  async text(xpath = "//body"): Promise<string> {
    const { value } = await this.#ask("WebDriver:GetElementText", { id: await this.#find(xpath) });
    return value as string;
  }

  async url(): Promise<string> {
    return (await this.#ask("WebDriver:GetCurrentURL", {})).value as string;
  }

  async cookies(): Promise<unknown[]> {
    return await this.#ask("WebDriver:GetCookies", {}) as unknown as unknown[];
  }

  /** The whole page as a PNG. */
  async picture(): Promise<Uint8Array<ArrayBuffer>> {
    const asked = { full: true, hash: false };
    const { value } = await this.#ask("WebDriver:TakeScreenshot", asked);
    return Uint8Array.fromBase64(value as string);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#ask("Marionette:Quit", { flags: ["eForceQuit"] });
    this.connection.close();
    await this.child.status;
    await Deno.remove(this.profile, { recursive: true });
  }

  /** Firefox's window is never as narrow as a phone; its page can be. */
  async #narrow(width: number): Promise<void> {
    await this.#ask("Marionette:SetContext", { value: "chrome" });
    const script = `const page = gBrowser.selectedBrowser; page.style.maxWidth = "${width}px";
      page.style.minWidth = "0"; return page.clientWidth`;
    const { value } = await this.#ask("WebDriver:ExecuteScript", { script, args: [] });
    assert.equal(value, width);
    await this.#ask("Marionette:SetContext", { value: "content" });
  }

  async #find(value: string): Promise<string> {
    const found = await this.#ask("WebDriver:FindElement", { using: "xpath", value });
    return (found.value as Record<string, string>)[elementKey]!;
  }

  /** A command and its answer: `LENGTH:[0, id, name, parameters]`, `LENGTH:[1, id, error, result]`. */
  async #ask(name: string, parameters: unknown): Promise<Record<string, unknown>> {
    const bytes = new TextEncoder().encode(JSON.stringify([0, ++this.#last, name, parameters]));
    const writer = this.connection.writable.getWriter();
    await writer.write(new TextEncoder().encode(`${bytes.length}:`));
    await writer.write(bytes);
    writer.releaseLock();
    const [, , error, result] = await this.#receive() as [number, number, unknown, never];
    if (error) throw new Error(`${name} ${JSON.stringify(parameters)}: ${JSON.stringify(error)}`);
    return result;
  }

  async #receive(): Promise<unknown> {
    const buffer = new Uint8Array(65536);
    for (;;) {
      const colon = this.#received.indexOf(0x3a);
      const length = Number(new TextDecoder().decode(this.#received.subarray(0, colon)));
      if (colon > 0 && this.#received.length > colon + length) {
        const message = this.#received.subarray(colon + 1, colon + 1 + length);
        this.#received = this.#received.slice(colon + 1 + length);
        return JSON.parse(new TextDecoder().decode(message));
      }
      const read = await this.connection.read(buffer);
      if (read === null) throw new Error("Firefox went away");
      this.#received = Uint8Array.from([...this.#received, ...buffer.subarray(0, read)]);
    }
  }
}
