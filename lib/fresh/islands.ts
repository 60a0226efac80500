import { type ComponentType, type FunctionComponent, h, isValidElement } from "preact";
import { currentRendering } from "./runtime/rendering.ts";

/** By component, what is rendered in its place; components that are no islands are not here. */
export const markers: Map<unknown, FunctionComponent> = new Map();

/** An island file's name in markup and in the build: `./islands/Counter.tsx` is `Counter`. */
export function islandName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
}

/**
 * Makes islands of every component that an island file exports.
 * @param file the file's name without folder and extension
 * @param module the file's exports
 */
export function registerIslands(file: string, module: object): void {
  for (const [name, component] of Object.entries(module)) {
    if (typeof component === "function" && !markers.has(component)) {
      markers.set(
        component,
        createMarker(file, name, component as ComponentType),
      );
    }
  }
}

/**
 * Renders an island inside `<fresh-island>`, which tells the browser what to hydrate with which
 * props. The props are an attribute: nothing in it is executed, and the renderer escapes it.
 */
function createMarker(
  file: string,
  name: string,
  component: ComponentType,
): FunctionComponent {
  return function IslandMarker(props) {
    const rendering = currentRendering();
    const island = h(component, props);
    island.type = component; // creating it has put the marker here again
    if (rendering === null || rendering.depth > 0) return island;
    rendering.islands.add(file);
    return h(
      "fresh-island",
      {
        "data-file": file,
        "data-name": name,
        "data-props": stringifyProps(file, props),
      },
      h(Depth, { change: 1 }),
      island,
      h(Depth, { change: -1 }),
    );
  };
}

/** Counts where an island begins and ends: one inside another is an ordinary component. */
function Depth({ change }: { change: number }): null {
  const rendering = currentRendering();
  if (rendering !== null) rendering.depth += change;
  return null;
}

/** JSON of an island's props. Throws a TypeError for what would not come back the same. */
function stringifyProps(file: string, props: object): string {
  return JSON.stringify(
    props,
    function (this: Record<string, unknown>, key, value) {
      if (!isData(this[key])) { // not `value`, which has been through toJSON
        throw new TypeError(
          `Cannot pass "${key}" to island "${file}": not JSON data`,
        );
      }
      return value;
    },
  );
}

function isData(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || isValidElement(value)) return false;
  return Array.isArray(value) ||
    [Object.prototype, null].includes(Object.getPrototypeOf(value));
}
