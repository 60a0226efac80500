/** Every page of the portal, from the manifest: a test over them covers the later ones, too. */
import manifest from "../fresh.gen.ts";

/** A page, with the methods that it answers. */
export interface Route {
  /** `/desk/cases/:id`. */
  pattern: string;
  methods: ("GET" | "POST")[];
}

/** All pages. */
export const routes: Route[] = Object.entries(manifest.routes).flatMap(([file, module]) => {
  const path = /^\.\/routes(\/.+)\.tsx?$/.exec(file)?.[1]?.replaceAll(/\/\(\w+\)/g, "");
  if (!path || /\/_\w+$/.test(path)) return [];
  const pattern = path.replace(/\/index$/, "").replaceAll(/\[(\w+)\]/g, ":$1") || "/";
  const { handler } = module as { handler?: Record<string, unknown> };
  const methods = (["GET", "POST"] as const).filter((one) => !handler || one in handler);
  return [{ pattern, methods }];
});

/** The pages of the desk and the administration. */
export const staffRoutes = routes.filter(({ pattern }) => /^\/(desk|admin)(\/|$)/.test(pattern));
