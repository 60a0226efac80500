import { type ComponentChildren, Fragment, h, options } from "preact";
import { markerOf } from "./islands.ts";
import { HeadChildren } from "./runtime/head.ts";

/**
 * Preact calls this for each element it creates, so it must be quick: an island becomes its
 * marker, and `<head>` takes what `Head` collected. For this `head` must be listed in
 * `jsxPrecompileSkipElements`.
 */
const previous = options.vnode;
options.vnode = (vnode) => {
  const { type } = vnode;
  if (typeof type === "function") {
    if (type !== Fragment) vnode.type = markerOf(type) ?? type;
  } else if (type === "head") {
    const props: { children?: ComponentChildren } = vnode.props;
    props.children = h(HeadChildren, null, props.children);
  }
  previous?.(vnode);
};
