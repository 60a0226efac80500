import type { ComponentChildren } from "preact";

/** A part of a page that opens on demand; a link to `id` opens it, too. */
export function Fold(props: {
  id: string;
  title: string;
  open?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details class="fold" open={props.open}>
      <summary>
        <h2>{props.title}</h2>
      </summary>
      <div id={props.id}>{props.children}</div>
    </details>
  );
}
