import { useEffect, useState } from "preact/hooks";

/**
 * Says that a file is being made, after a click on its link. Without JavaScript the browser's own list
 * of downloads says so.
 */
export default function Making({ text }: { text: string }) {
  const [making, setMaking] = useState(false);
  useEffect(() => {
    const links = document.querySelectorAll("main a[download]");
    const onClick = () => setMaking(true);
    for (const link of links) link.addEventListener("click", onClick);
    return () => {
      for (const link of links) link.removeEventListener("click", onClick);
    };
  }, []);
  return <p class={making ? "done" : undefined} role="status">{making && text}</p>;
}
