/**
 * PostgreSQL refuses to run as root. As root its programs run in a user namespace of their own,
 * where root is called `nobody`: they keep root's access to a home of mode 0700, and need no
 * system user. Where namespaces are forbidden (many containers) they run as the real `nobody`.
 */
const NOBODY = 65534; // in every passwd file; initdb wants a user that has a name

/** Runs programs as somebody who is not root. */
export interface PlainUser {
  command(
    program: string,
    args: string[],
    options?: Deno.CommandOptions,
  ): Deno.Command;
  /** Lets that user own `path`; does nothing where it does already. */
  own(path: string): Promise<void>;
}

const environment = {
  clearEnv: true,
  env: { LC_ALL: "C", PATH: "/usr/bin:/bin" },
};
const inNamespace = ["--user", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];

/** Finds out how to run PostgreSQL here. */
export async function plainUser(): Promise<PlainUser> {
  if (Deno.uid() !== 0) return namespaced([]);
  if (await mayUnshare()) return namespaced(["unshare", ...inNamespace]);
  return {
    command: (program, args, options) =>
      new Deno.Command(program, {
        ...environment,
        ...options,
        args,
        uid: NOBODY,
        gid: NOBODY,
      }),
    own: (path) => Deno.chown(path, NOBODY, NOBODY),
  };
}

function namespaced(prefix: string[]): PlainUser {
  return {
    command(program, args, options) {
      const [first, ...rest] = [...prefix, program, ...args] as [
        string,
        ...string[],
      ];
      return new Deno.Command(first, {
        ...environment,
        ...options,
        args: rest,
      });
    },
    own: () => Promise.resolve(),
  };
}

async function mayUnshare(): Promise<boolean> {
  try {
    const probe = new Deno.Command("unshare", {
      args: [...inNamespace, "true"],
      stdout: "null",
      stderr: "null",
    });
    return (await probe.output()).success;
  } catch {
    return false; // no such program
  }
}
