/** The address that manifest.xml is written for: the local server of `npm start`. */
export const LOCAL = "https://localhost:3000";

/**
 * The address that `--host` gives, without a slash at its end.
 * @param {string} host  such as https://excel.example.nl or https://example.nl/samenwerkingstabel
 * @returns {{ address: string } | { problem: string }}
 */
export function addressOf(host) {
  if (!URL.canParse(host)) return { problem: `${host} is no address: give it as https://excel.example.nl` };
  const { protocol, origin, pathname, search, hash } = new URL(host);
  if (protocol !== "https:") return { problem: "Office only loads add-ins over https." };
  if (search || hash) return { problem: "The address may hold a path, but no ? or #." };
  return { address: `${origin}${pathname}`.replace(/\/+$/, "") };
}

/** The manifest for another address: every file moves there, and the app domain is that address's host. */
export function manifestFor(manifest, address) {
  return manifest
    .replaceAll(`${LOCAL}/`, `${address}/`)
    .replaceAll(`<AppDomain>${LOCAL}</AppDomain>`, `<AppDomain>${new URL(address).origin}</AppDomain>`);
}
