/** The scrubber's own bounds. Sizes are bytes and times milliseconds unless the name says else. */
const MiB = 1024 * 1024;

/** What one file may cost, whatever its format. */
export const limits = {
  /** A file that goes in. */
  inputBytes: 100 * MiB,
  /** A cleaned file, with room for formats that grow a little. */
  outputBytes: 128 * MiB,
  /** Everything that comes out of decompressors, files in files included. */
  inflatedBytes: 256 * MiB,
  /** Files inside files: how deep, and how many in all. */
  depth: 4,
  parts: 2000,
  /** Pixels of a picture, as its header declares them. */
  pixels: 50_000_000,
} as const;

/** What a worker process and its broker may cost. */
export const processLimits = {
  /** From the last byte of the file to the first byte of the answer. */
  deadline: 30_000,
  /** For the whole answer, from its first byte. */
  drain: 120_000,
  cpuSeconds: 30,
  /** V8's heap. */
  heapMiB: 256,
  /** Private memory of the process, heap and buffers together (RLIMIT_DATA). */
  dataBytes: 1024 * MiB,
  /** Processes and threads of the whole user account (RLIMIT_NPROC): a floor under fork bombs. */
  userProcesses: 4096,
  /** Workers at the same time, and files waiting for one. */
  parallel: 4,
  queue: 32,
} as const;
