import { type ComponentType, h, hydrate } from "preact";

/**
 * Runs in the browser: brings the islands of one file to life, each with the props that the
 * server rendered it with.
 * @param file the island file's name without folder and extension
 * @param module the file's exports
 */
export function hydrateIslands(
  file: string,
  module: Record<string, ComponentType>,
): void {
  const selector = `fresh-island[data-file="${file}"]`;
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    const { name = "", props = "{}" } = element.dataset;
    if (Object.hasOwn(module, name)) {
      hydrate(h(module[name]!, JSON.parse(props)), element);
    }
  }
}
