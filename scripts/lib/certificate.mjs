import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { generate } from "selfsigned";
import { root } from "./run.mjs";

const kept = path.join(root, ".cache", "certificate.json");
const validDays = 365;

/**
 * The certificate for https on localhost: the one of Microsoft's `office-addin-dev-certs` where that is installed (the
 * machine trusts it, and Excel asks for that), else one of our own, made once and kept.
 * @returns {Promise<{ key: string, cert: string, trusted: boolean }>}
 */
export async function certificate() {
  const folder = path.join(homedir(), ".office-addin-dev-certs");
  const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => path.join(folder, name));
  if (existsSync(key) && existsSync(cert)) {
    return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8"), trusted: true };
  }
  if (existsSync(kept)) {
    const own = JSON.parse(readFileSync(kept, "utf8"));
    if (Date.parse(own.until) > Date.now()) return { key: own.key, cert: own.cert, trusted: false };
  }
  const until = new Date(Date.now() + validDays * 86_400_000);
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notAfterDate: until,
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
  });
  mkdirSync(path.dirname(kept), { recursive: true });
  writeFileSync(kept, JSON.stringify({ key: made.private, cert: made.cert, until }), { mode: 0o600 });
  return { key: made.private, cert: made.cert, trusted: false };
}
