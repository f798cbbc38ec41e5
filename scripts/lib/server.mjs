import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import path from "node:path";
import sirv from "sirv";
import { certificate } from "./certificate.mjs";
import { root } from "./run.mjs";

const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const officeFolder = path.join(root, "node_modules/@microsoft/office-js/dist");

/**
 * Serves the built product on https://localhost. Pages are the production bundle as it stands in dist, but for one
 * address: Office.js comes from the installed package, so that nothing is fetched from outside.
 * @param {number} port  0 takes a free one
 * @returns {Promise<{ url: string, trusted: boolean, close: () => Promise<void> }>} rejects when the port is taken
 */
export async function serve(port) {
  const { key, cert, trusted } = await certificate();
  const files = sirv(path.join(root, "dist"), { dev: true });
  const office = sirv(officeFolder, { maxAge: 3600 });
  const server = createServer({ key, cert }, (request, response) => {
    const address = new URL(request.url ?? "/", "https://localhost");
    const page = address.pathname === "/" ? "/workbench.html" : address.pathname;
    if (page.startsWith("/office-js/")) {
      request.url = page.slice("/office-js".length);
      return office(request, response, () => notFound(response));
    }
    if (page.endsWith(".html")) return html(page, response);
    return files(request, response, () => notFound(response));
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    // Loopback only: the workbench is for the person at this machine.
    server.listen(port, "localhost", () => resolve(undefined));
  });
  const bound = server.address();
  return {
    url: `https://localhost:${typeof bound === "object" && bound ? bound.port : port}`,
    trusted,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function html(page, response) {
  const file = path.join(root, "dist", path.normalize(page));
  if (!file.startsWith(path.join(root, "dist")) || !existsSync(file)) return notFound(response);
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(readFileSync(file, "utf8").replaceAll(officeAddress, "/office-js/office.js"));
}

function notFound(response) {
  response.statusCode = 404;
  response.end("Not found");
}
