import { useEffect, useState } from "preact/hooks";
import { sendInParts } from "../lib/resume/mod.ts";

interface Part {
  name: string;
  size: number;
}

/** A file larger than this goes up in parts at once, where that is possible. */
const large = 64 * 1024;

/**
 * Shows how far the upload of a form's files has come, file by file. Where the form is one that can be
 * kept as a draft, a broken line is no matter: the files then go up in parts that resume by
 * themselves. Without JavaScript the form is sent by the browser itself; nothing depends on this.
 */
export default function UploadProgress(props: {
  /** The form's id. */
  form: string;
  /** What to say when the line breaks. */
  broken: string;
  /** What to say while files go up in parts, and when the line breaks then; none: they do not. */
  parts?: { sending: string; waiting: string };
}) {
  const [files, setFiles] = useState<Part[]>([]);
  const [sent, setSent] = useState(0);
  const [note, setNote] = useState("");
  const [broken, setBroken] = useState("");

  useEffect(() => {
    const form = document.getElementById(props.form) as HTMLFormElement | null;
    let busy = false;
    const onSubmit = (event: SubmitEvent) => {
      if (busy) return event.preventDefault();
      const data = new FormData(form!, event.submitter);
      const chosen = data.getAll("attachments").filter((one): one is File =>
        one instanceof File && one.size > 0
      );
      if (chosen.length === 0 || data.get("part")) return;
      event.preventDefault();
      setBroken("");
      setSent(0);
      setFiles(chosen.map(({ name, size }) => ({ name, size })));
      const fail = (problem: string) => {
        busy = false;
        setFiles([]);
        setNote("");
        setBroken(problem || props.broken);
      };
      busy = true;
      const { parts } = props;
      const resume = async () => {
        try {
          setNote(parts!.sending);
          await sendParts(urlOf(form!), data, chosen, {
            sent: setSent,
            waiting: (gone) => setNote(gone ? parts!.waiting : parts!.sending),
          });
          for (const input of form!.querySelectorAll<HTMLInputElement>("[type=file]")) {
            input.value = "";
          }
          busy = false;
          (event.submitter as HTMLElement).click();
        } catch (error) {
          fail((error as Error).message);
        }
      };
      if (parts && data.get("draft") && chosen.some(({ size }) => size > large)) resume();
      else send(urlOf(form!), data, setSent, parts ? resume : () => fail(""));
    };
    form?.addEventListener("submit", onSubmit);
    return () => form?.removeEventListener("submit", onSubmit);
  }, []);

  if (broken) return <p class="problem" role="alert">{broken}</p>;
  let before = 0;
  return (
    <>
      {note && <p role="status">{note}</p>}
      <ul class="progress">
        {files.map(({ name, size }, index) => {
          const done = Math.max(0, Math.min(size, sent - before));
          before += size;
          return (
            <li key={index}>
              <label>
                {name} <progress max={size} value={done} />
              </label>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Where a form is sent. Not `form.action`: the form has a button of that name. */
function urlOf(form: HTMLFormElement): string {
  return new URL(form.getAttribute("action") ?? "", location.href).href;
}

/** Keeps the form as a draft, and sends its files to that in parts. */
async function sendParts(
  url: string,
  data: FormData,
  files: File[],
  told: { sent(bytes: number): void; waiting(gone: boolean): void },
) {
  data.delete("attachments");
  data.set("action", "save");
  for (let wait = 500;; wait = Math.min(2 * wait, 15_000)) {
    const kept = await fetch(url, { method: "POST", body: data }).catch(() => undefined);
    told.waiting(!kept);
    if (kept) break;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  const target = new URL(url);
  target.pathname += "/parts";
  const fields = { receipt: String(data.get("receipt")), token: String(data.get("token")) };
  let before = 0;
  for (const file of files) {
    const sent = (bytes: number) => told.sent(before + bytes);
    await sendInParts(file, { url: target.href, fields }, { ...told, sent });
    before += file.size;
  }
}

/** Sends the form and shows the answer as the browser would have. */
function send(
  url: string,
  data: FormData,
  onSent: (bytes: number) => void,
  onBroken: () => void,
) {
  const request = new XMLHttpRequest();
  request.open("POST", url);
  request.upload.addEventListener("progress", (event) => onSent(event.loaded));
  request.addEventListener("load", () => {
    if (request.responseURL !== url) return location.assign(request.responseURL);
    document.open();
    document.write(request.responseText);
    document.close();
  });
  request.addEventListener("error", onBroken);
  request.send(data);
}
