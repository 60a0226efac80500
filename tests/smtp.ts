/** A real SMTP server for tests: keeps what it gets, and refuses on demand. */
import { SMTPServer } from "smtp-server";

/** A running server. */
export interface SmtpServer extends AsyncDisposable {
  /** For `SMTP_URL`, with user and password. */
  url: string;
  /** Every mail as it came over the line, with its envelope. */
  mails: { from: string; to: string[]; raw: string }[];
  /** The next `times` mails are refused with this code (RFC 5321, section 4.2). */
  refuse(code: number, times: number): void;
}

/** Starts it on a free port of this machine; it wants `user` and `password`. */
export async function startSmtp(): Promise<SmtpServer> {
  const mails: SmtpServer["mails"] = [];
  let refusals: number[] = [];
  const server = new SMTPServer({
    logger: false,
    disableReverseLookup: true,
    hideSTARTTLS: true,
    allowInsecureAuth: true,
    onAuth({ username, password }, _session, done) {
      const right = username === "user" && password === "password";
      done(right ? null : new Error("no"), right ? { user: "user" } : undefined);
    },
    onData(stream, session, done) {
      const chunks: Uint8Array[] = [];
      stream.on("data", (chunk: Uint8Array) => chunks.push(chunk));
      stream.on("end", async () => {
        const code = refusals.shift();
        if (code) return done(Object.assign(new Error("not now"), { responseCode: code }));
        const raw = await new Blob(chunks as BlobPart[]).text();
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map((one) => one.address),
          raw,
        });
        done();
      });
    },
  });
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, "127.0.0.1", () => {
      resolve((listening.address() as { port: number }).port);
    });
  });
  return {
    url: `smtp://user:password@127.0.0.1:${port}`,
    mails,
    refuse(code, times) {
      refusals = Array(times).fill(code);
    },
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
