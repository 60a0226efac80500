import { type ComponentChildren, h, options } from "preact";
import { IslandScripts, markerOf } from "./islands.ts";
import { HeadChildren } from "./runtime/head.ts";

/**
 * Preact calls this for each element it creates: islands become their markers, `<head>` takes
 * what `Head` collected, `<body>` ends with the scripts of the islands. For this `head` and
 * `body` must be listed in `jsxPrecompileSkipElements`.
 */
const previous = options.vnode;
options.vnode = (vnode) => {
  if (typeof vnode.type === "function") {
    const marker = markerOf(vnode.type);
    if (marker !== undefined) vnode.type = marker;
  } else if (vnode.type === "head") {
    wrapChildren(vnode.props, (children) => h(HeadChildren, null, children));
  } else if (vnode.type === "body") {
    wrapChildren(vnode.props, (children) => [children, h(IslandScripts, null)]);
  }
  previous?.(vnode);
};

function wrapChildren(
  props: { children?: ComponentChildren },
  wrap: (children: ComponentChildren) => ComponentChildren,
): void {
  props.children = wrap(props.children);
}
