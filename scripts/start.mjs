/** `npm start`: installs what is missing, builds, serves the workbench over https and opens it where there is a desktop. */
import { build } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { wordsOf } from "./lib/words.mjs";

wordsOf(
  `Use: npm start
Installs what is missing, builds, and serves the workbench on https://localhost:3000 until Ctrl+C.
PORT=3001 npm start takes another port.`,
  () => false,
);
const port = Number(process.env.PORT ?? 3000);

await ensureInstalled();
console.log("Building …");
await build("pages");
const { serve } = await import("./lib/server.mjs");
const server = await serve(port).catch((error) => {
  console.error(
    error.code === "EADDRINUSE"
      ? `Port ${port} is taken. Stop the other program, or choose a port: PORT=3001 npm start`
      : `The workbench could not be served: ${error.message}`,
  );
  process.exit(1);
});
console.log(`\nThe workbench is ready:  ${server.url}\n`);
if (!server.trusted) {
  console.log(
    "Your browser does not know this machine's own certificate and warns once:\nchoose Advanced, then Continue to localhost.\n",
  );
}
console.log("Stop with Ctrl+C.");
const hasDesktop =
  process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
if (hasDesktop && !process.env.CI) {
  const { default: open } = await import("open");
  await open(server.url).catch(() => undefined);
}
