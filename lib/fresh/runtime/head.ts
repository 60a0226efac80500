import {
  type ComponentChildren,
  createContext,
  toChildArray,
  type VNode,
} from "preact";
import { useContext } from "preact/hooks";

/** Elements on their way from a page to the document's head, by what they replace there. */
export type HeadElements = Map<string, VNode>;

/** Where `Head` leaves its elements while a page is rendered; null in a browser. */
export const HeadContext = createContext<HeadElements | null>(null);

/** What `Head` takes. */
export interface HeadProps {
  children?: ComponentChildren;
}

/** Puts its children into the document's head; a title or a meta of the same name is replaced. */
export function Head(props: HeadProps): null {
  const elements = useContext(HeadContext);
  if (elements !== null) {
    for (const child of toChildArray(props.children)) {
      if (isElement(child)) elements.set(headKey(child), child);
    }
  }
  return null;
}

/** The children of the document's own `<head>`, with what pages put there. */
export function HeadChildren(props: HeadProps): ComponentChildren {
  const elements = useContext(HeadContext);
  if (elements === null || elements.size === 0) return props.children;
  const own = toChildArray(props.children).map((child) => {
    if (!isElement(child)) return child;
    const key = headKey(child);
    const replacement = elements.get(key);
    elements.delete(key);
    return replacement ?? child;
  });
  return [...own, ...elements.values()];
}

function isElement(
  child: ReturnType<typeof toChildArray>[number],
): child is VNode {
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
