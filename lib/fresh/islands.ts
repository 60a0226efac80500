import {
  type ComponentChildren,
  type ComponentType,
  createContext,
  type FunctionComponent,
  h,
  isValidElement,
} from "preact";
import { useContext } from "preact/hooks";
import type { Assets } from "./assets.ts";

/** What one rendering knows: the build, and the files of the islands it has met so far. */
export interface IslandState {
  assets: Assets;
  met: Set<string>;
}

export const IslandContext = createContext<IslandState | null>(null);

/** Set inside an island, where another one is an ordinary component. */
const InsideContext = createContext(false);

const markers = new Map<unknown, FunctionComponent>();

/** What is rendered in place of an island's component; undefined for any other component. */
export function markerOf(component: unknown): FunctionComponent | undefined {
  return markers.get(component);
}

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
    const state = useContext(IslandContext);
    const inside = useContext(InsideContext);
    const island = h(component, props);
    island.type = component; // creating it has put the marker here again
    if (inside || state === null) return island;
    state.met.add(file);
    return h(
      "fresh-island",
      {
        "data-file": file,
        "data-name": name,
        "data-props": stringifyProps(file, props),
      },
      h(InsideContext.Provider, { value: true }, island),
    );
  };
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

/** The scripts of the islands that were met, for the end of the body; nothing without islands. */
export function IslandScripts(): ComponentChildren {
  const state = useContext(IslandContext);
  if (state === null || state.met.size === 0) return null;
  const chunks = new Set<string>();
  const scripts = [];
  for (const file of state.met) {
    const island = state.assets.islands.get(file);
    if (island === undefined) continue;
    island.chunks.forEach((chunk) => chunks.add(chunk));
    scripts.push(h("script", { type: "module", src: island.entry }));
  }
  return [
    ...[...chunks].map((href) => h("link", { rel: "modulepreload", href })),
    ...scripts,
  ];
}
