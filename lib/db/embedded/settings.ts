/**
 * How the embedded server runs. Given on its command line at every start, so that a newer portal
 * brings newer settings to an old cluster.
 */

/**
 * The default log printed an address in DETAIL and a report's text in ERROR. These settings leave
 * nothing but the reason of a failed start: by a socket nobody has an address that could be in it.
 */
const silent = {
  log_connections: "",
  log_disconnections: "off",
  log_duration: "off",
  log_hostname: "off",
  log_statement: "none",
  log_min_messages: "fatal",
  log_min_error_statement: "panic",
  log_min_duration_statement: "-1",
  log_error_verbosity: "terse",
  log_parameter_max_length: "0",
  log_parameter_max_length_on_error: "0",
  log_checkpoints: "off",
  log_autovacuum_min_duration: "-1",
  logging_collector: "off",
  track_activities: "off",
};

/** No old journal is kept for its room: the bytes of shred keys that were deleted are in it. */
const forgetful = { wal_recycle: "off", min_wal_size: "32MB", max_wal_size: "256MB" };

/** For tests: a lost machine may lose the data, a lost process does not. */
const forTests = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  shared_buffers: "16MB",
  io_method: "sync",
};

/** The arguments for `postgres`. It listens on a socket in `socketDir` and nowhere else. */
export function serverArguments(
  cluster: string,
  socketDir: string,
  fast: boolean,
): string[] {
  const settings = {
    listen_addresses: "",
    unix_socket_directories: socketDir,
    unix_socket_permissions: "0700",
    timezone: "UTC",
    ...silent,
    ...forgetful,
    ...(fast ? forTests : {}),
  };
  const pairs = Object.entries(settings).flatMap((
    [name, value],
  ) => ["-c", `${name}=${value}`]);
  return ["-D", cluster, ...pairs];
}

/** The arguments for `initdb`: UTF-8, sorted by code point, a password for every role. */
export function clusterArguments(
  cluster: string,
  owner: string,
  passwordFile: string,
  fast: boolean,
): string[] {
  return [
    ...["-D", cluster, "--username", owner, "--pwfile", passwordFile],
    ...["--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C"],
    ...[
      "--locale-provider",
      "builtin",
      "--builtin-locale",
      "C.UTF-8",
      "--no-instructions",
    ],
    ...(fast ? ["--no-sync"] : []),
  ];
}
