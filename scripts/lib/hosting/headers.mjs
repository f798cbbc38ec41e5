/**
 * Where Excel on the web shows add-ins in a frame. Microsoft gives no full list; these are the ones that others report
 * (OfficeDev/office-js #3342, office-js-docs-pr #4911). Excel for Windows and Mac does not look at it.
 */
const FRAMES = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://onedrive.live.com",
];

/**
 * Files whose name changes when they change stay in the browser; all others are asked for again. About the icons nothing is
 * said: Office keeps pictures itself, and shows a picture of its own instead where the server sends Cache-Control with them
 * (learn.microsoft.com, manifest reference, "Image element").
 */
export const CACHE = { app: "public, max-age=31536000, immutable", other: "no-cache", icons: "" };

/**
 * The headers of every answer.
 * @param {string} page  the built pane's HTML; its own policy is repeated, with what only a header can say
 * @returns {Readonly<Record<string, string>>}
 */
export function headersFor(page) {
  const policy = /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/.exec(page)?.[1];
  if (!policy) throw new Error("The pane's page has no Content-Security-Policy.");
  return {
    "Content-Security-Policy": `${policy}; frame-ancestors ${FRAMES.join(" ")}`,
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
  };
}
