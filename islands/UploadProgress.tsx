import { useEffect, useState } from "preact/hooks";

interface Part {
  name: string;
  size: number;
}

/**
 * Shows how far the upload of a form's files has come, file by file. Without JavaScript the form is
 * sent by the browser itself; nothing depends on this.
 */
export default function UploadProgress(props: {
  /** The form's id. */
  form: string;
  /** What to say when the line breaks. */
  broken: string;
}) {
  const [files, setFiles] = useState<Part[]>([]);
  const [sent, setSent] = useState(0);
  const [broken, setBroken] = useState(false);

  useEffect(() => {
    const form = document.getElementById(props.form) as HTMLFormElement | null;
    const onSubmit = (event: SubmitEvent) => {
      const data = new FormData(form!, event.submitter);
      const chosen = data.getAll("attachments").filter((one): one is File =>
        one instanceof File && one.size > 0
      );
      if (chosen.length === 0) return;
      event.preventDefault();
      setBroken(false);
      setSent(0);
      setFiles(chosen.map(({ name, size }) => ({ name, size })));
      send(form!, data, setSent, () => {
        setFiles([]);
        setBroken(true);
      });
    };
    form?.addEventListener("submit", onSubmit);
    return () => form?.removeEventListener("submit", onSubmit);
  }, []);

  if (broken) return <p class="problem" role="alert">{props.broken}</p>;
  let before = 0;
  return (
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
  );
}

/** Sends the form and shows the answer as the browser would have. */
function send(
  form: HTMLFormElement,
  data: FormData,
  onSent: (bytes: number) => void,
  onBroken: () => void,
) {
  // Not `form.action`: the form has a button of that name.
  const url = new URL(form.getAttribute("action") ?? "", location.href).href;
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
