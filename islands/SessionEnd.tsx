import { useEffect, useState } from "preact/hooks";

interface Texts {
  warning: string;
  stay: string;
  ended: string;
}

const minute = 60_000;

/**
 * Warns before the session ends, and lets it go on without leaving the page. What was typed stays
 * where it is, also after the end. Without JavaScript a note on the page says the same.
 */
export default function SessionEnd(props: { idleMinutes: number; texts: Texts }) {
  const { idleMinutes, texts } = props;
  const [end, setEnd] = useState(0);
  const [state, setState] = useState<"" | "warning" | "ended">("");

  useEffect(() => setEnd(Date.now() + idleMinutes * minute), []);
  useEffect(() => {
    const timer = setInterval(() => {
      const left = end - Date.now();
      setState(left < 0 ? "ended" : left < 3 * minute ? "warning" : "");
    }, 5000);
    return () => clearInterval(timer);
  }, [end]);

  const stay = async () => {
    const answer = await fetch("/desk", { method: "HEAD", redirect: "manual" });
    if (answer.ok) {
      setEnd(Date.now() + idleMinutes * minute);
      setState("");
    } else setState("ended");
  };

  if (state === "ended") return <p class="problems" role="alert">{texts.ended}</p>;
  if (state === "") return null;
  return (
    <p class="done" role="alert">
      {texts.warning} <button type="button" onClick={stay}>{texts.stay}</button>
    </p>
  );
}
