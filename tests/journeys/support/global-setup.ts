import { serve } from "../../../scripts/lib/server.mjs";

/** Serves dist on a free port for the whole run; journeys read the address from the environment. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const server = await serve(0);
  process.env.WORKBENCH_URL = server.url;
  return () => server.close();
}
