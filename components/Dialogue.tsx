import type { ComponentChildren } from "preact";

/** One message of a dialogue, told apart by more than its colour. */
export function Message(props: {
  author: string;
  when: string;
  mine: boolean;
  text: string;
  /** What says that it is new; false: it is not. */
  fresh?: string | false;
  children?: ComponentChildren;
}) {
  return (
    <li class={props.mine ? "message mine" : "message"}>
      <p class="by">
        <strong>{props.author}</strong>, {props.when}{" "}
        {props.fresh && <strong class="clean">{props.fresh}</strong>}
      </p>
      <p class="text" dir="auto">{props.text}</p>
      {props.children}
    </li>
  );
}
