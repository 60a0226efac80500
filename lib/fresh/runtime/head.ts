import { type ComponentChildren, toChildArray, type VNode } from "preact";
import { currentRendering } from "./rendering.ts";

/** What `Head` takes. */
export interface HeadProps {
  children?: ComponentChildren;
}

/** Puts its children into the document's head; a title or a meta of the same name is replaced. */
export function Head(props: HeadProps): null {
  const head = currentRendering()?.head;
  for (const child of head ? toChildArray(props.children) : []) {
    if (isElement(child)) head?.set(headKey(child), child);
  }
  return null;
}

/** The children of the document's own `<head>`, with what pages put there. */
export function HeadChildren(props: HeadProps): ComponentChildren {
  const head = currentRendering()?.head;
  if (head === undefined || head.size === 0) return props.children;
  const own = toChildArray(props.children).map((child) => {
    if (!isElement(child)) return child;
    const key = headKey(child);
    const replacement = head.get(key);
    head.delete(key);
    return replacement ?? child;
  });
  return [...own, ...head.values()];
}

type Child = ReturnType<typeof toChildArray>[number];

function isElement(child: Child): child is VNode {
  return typeof child === "object";
}

/** Two elements with one key stand for the same thing: the later one wins. */
function headKey(vnode: VNode): string {
  if (vnode.key !== undefined && vnode.key !== null) return String(vnode.key);
  if (vnode.type === "title") return "title";
  const props = Object.entries(vnode.props).filter(([name]) =>
    name !== "children" && !(vnode.type === "meta" && name === "content")
  ).sort(([a], [b]) => a < b ? -1 : 1);
  return `${vnode.type} ${JSON.stringify(props)}`;
}
