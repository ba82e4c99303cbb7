/** After all server tests: stops the PostgreSQL that the set-up started. */
export default async function teardown() {
  await globalThis.stopTestServer?.();
}
