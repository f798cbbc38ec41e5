import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { serverExamples } from "../../scripts/lib/hosting/examples.mjs";
import { CACHE, headersFor } from "../../scripts/lib/hosting/headers.mjs";

const PROGRAMS = ["nginx", "/usr/sbin/nginx"];
const program = PROGRAMS.find((name) => spawnSync(name, ["-v"]).status === 0);
const title = "nginx with the example of a build";
if (program === undefined)
  process.stderr.write(`nginx is not installed here, so it was not asked: ${title}\n`);

const headers: Readonly<Record<string, string>> = headersFor(
  readFileSync("src/taskpane/taskpane.html", "utf8"),
);
let folder = "";
let server: ChildProcess | undefined;
let origin = "";

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** The example as it is, but for what the one who keeps the server changes: the port, the certificate, the folder. */
async function start(): Promise<void> {
  folder = mkdtempSync(path.join(tmpdir(), "nginx-"));
  // Where root starts it, nginx reads the files as another user.
  chmodSync(folder, 0o755);
  const site = path.join(folder, "site/tabel");
  mkdirSync(path.join(site, "app"), { recursive: true });
  writeFileSync(path.join(site, "taskpane.html"), "<!doctype html>");
  mkdirSync(path.join(site, "assets"));
  writeFileSync(path.join(site, "assets/icon-32.png"), "");
  writeFileSync(path.join(site, "assets/shortcuts.json"), "{}");
  writeFileSync(path.join(site, "app/pane.1234.js"), `// ${"x".repeat(4000)}`);
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const example = (serverExamples(headers, "https://excel.example.nl/tabel")["nginx.conf"] ?? "")
    .replace("listen 443 ssl", `listen 127.0.0.1:${port}`)
    .replace("/var/www/samenwerkingstabel", path.join(folder, "site"));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${path.join(folder, name)};`)
    .join(" ");
  const types = "types { text/html html; application/javascript js; }";
  const file = path.join(folder, "nginx.conf");
  writeFileSync(
    file,
    `daemon off; pid ${path.join(folder, "pid")}; error_log ${path.join(folder, "log")};\nevents {}\nhttp { access_log off; ${temporary} ${types}\n${example}}\n`,
  );
  const child = spawn(program ?? "", ["-c", file, "-e", path.join(folder, "log")]);
  server = child;
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await fetch(origin).then(Boolean, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(readFileSync(path.join(folder, "log"), "utf8"));
}

(program === undefined ? describe.skip : describe)(title, () => {
  beforeAll(start, 60_000);
  afterAll(() => {
    server?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ["tabel/taskpane.html", 200, CACHE.other],
    ["tabel/app/pane.1234.js", 200, CACHE.app],
    // None at all: Office shows a picture of its own instead of an icon that comes with one.
    ["tabel/assets/icon-32.png", 200, null],
    ["tabel/assets/shortcuts.json", 200, CACHE.other],
    // Not yet there in the middle of an update: a browser that kept this would have no pane for a year.
    ["tabel/app/pane.5678.js", 404, CACHE.other],
    ["tabel/app/", 404, CACHE.other],
    ["elders", 404, CACHE.other],
  ])("/%s answers %d with Cache-Control %s and every other header", async (file, status, cache) => {
    const answer = await fetch(`${origin}/${file}`);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("cache-control")).toBe(cache);
    expect(Object.keys(headers).map((name) => answer.headers.get(name))).toEqual(Object.values(headers));
    expect(answer.headers.get("x-frame-options")).toBeNull();
    expect(answer.headers.get("server")).toBe("nginx");
  });

  test("a file that the browser has already is not sent again, and may be kept on", async () => {
    const url = `${origin}/tabel/app/pane.1234.js`;
    const first = await fetch(url);
    const again = await fetch(url, { headers: { "If-None-Match": first.headers.get("etag") ?? "" } });
    expect([again.status, again.headers.get("cache-control")]).toEqual([304, CACHE.app]);
    expect(first.headers.get("content-encoding")).toBe("gzip");
  });

  test("nothing is taken in", async () => {
    expect((await fetch(`${origin}/tabel/taskpane.html`, { method: "POST" })).status).toBe(403);
  });
});
