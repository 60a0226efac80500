/** Takes away what writes to a disk without asking for a permission. The worker imports it first. */
for (const name of ["caches", "localStorage", "sessionStorage"]) {
  Reflect.deleteProperty(globalThis, name);
}
