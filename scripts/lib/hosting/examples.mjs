import { CACHE } from "./headers.mjs";

/**
 * The same headers in the settings of three servers, by file name.
 * @param {Readonly<Record<string, string>>} headers
 * @param {string} address  where the files will stand
 * @returns {Readonly<Record<string, string>>}
 */
export function serverExamples(headers, address) {
  return {
    "nginx.conf": nginx(headers, address),
    "web.config": iis(headers),
    "staticwebapp.config.json": azure(headers, address),
  };
}

function nginx(headers, address) {
  const { hostname, pathname } = new URL(address);
  const lines = Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}" always;`);
  return `# nginx: an example, to be read by the one who keeps the server. Do not add X-Frame-Options: Excel shows the pane in a frame.
# Goes into the http block.
# A file that is not there may not be kept: it can come a moment later, in the middle of an update.
# With an icon no Cache-Control may be sent: Office then shows a picture of its own in the ribbon. An empty value sends none.
map "$status $uri" $samenwerkingstabel_cache {
    default                                 "${CACHE.other}";
    "~^(200|206|304) .*/app/[^/]+$"         "${CACHE.app}";
    "~^(200|206|304) .*/assets/[^/]+\\.png$" "${CACHE.icons}";
}
server {
    listen 443 ssl;
    server_name ${hostname};
    # ssl_certificate …; ssl_certificate_key …;
    root /var/www/samenwerkingstabel;${pathname === "/" ? "" : `  # its folder ${pathname} holds the files`}
    autoindex off;
    server_tokens off;
${lines.join("\n")}
    add_header Cache-Control $samenwerkingstabel_cache always;
    gzip on;
    gzip_types text/css application/javascript application/json application/xml;
    location / { try_files $uri =404; limit_except GET HEAD { deny all; } }
}
`;
}

function iis(headers) {
  const xml = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const lines = Object.entries(headers).map(
    ([name, value]) => `        <add name="${name}" value="${xml(value)}" />`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- IIS: an example. Lies in the folder of the files. Do not add X-Frame-Options: Excel shows the pane in a frame. -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${lines.join("\n")}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
  </system.webServer>
  <!-- With an icon no Cache-Control may be sent: Office then shows a picture of its own in the ribbon. -->
  <location path="assets">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="NoControl" />
      </staticContent>
    </system.webServer>
  </location>
${TEXTS_BESIDE_ICONS.map(askedAgain).join("\n")}
  <location path="app">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

/** Files among the icons that are asked for again, as everything else. */
const TEXTS_BESIDE_ICONS = ["assets/shortcuts.json", "assets/shortcuts-en.json"];

const askedAgain = (file) => `  <location path="${file}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="DisableCache" />
      </staticContent>
    </system.webServer>
  </location>`;

function azure(headers, address) {
  // Azure looks at the whole path of the address; an address without a path has "/".
  const start = new URL(address).pathname.replace(/\/$/, "");
  const config = {
    routes: [
      { route: `${start}/app/*`, headers: { "Cache-Control": CACHE.app } },
      // An empty value takes the header away again ("Configure Azure Static Web Apps", Response headers).
      { route: `${start}/assets/*.{png}`, headers: { "Cache-Control": CACHE.icons } },
    ],
    globalHeaders: { ...headers, "Cache-Control": CACHE.other },
    mimeTypes: { ".json": "application/json" },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
