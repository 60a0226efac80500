import { type ComponentChildren, Fragment, h, options } from "preact";
import { markers } from "./islands.ts";
import { HeadChildren } from "./runtime/head.ts";

/**
 * Preact calls this for each element it creates, so it must be quick: an island becomes its
 * marker, and `<head>` takes what `Head` collected. For this `head` must be listed in
 * `jsxPrecompileSkipElements`.
 */
const previous = options.vnode;
options.vnode = (vnode) => {
  const type = vnode.type;
  if (typeof type === "function") {
    const marker = type === Fragment ? undefined : markers.get(type);
    if (marker !== undefined) vnode.type = marker;
  } else if (type === "head") {
    const props: { children?: ComponentChildren } = vnode.props;
    props.children = h(HeadChildren, null, props.children);
  }
  if (previous !== undefined) previous(vnode);
};
