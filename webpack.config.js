import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";

const root = path.dirname(fileURLToPath(import.meta.url));
const defaultHost = "https://localhost:3000/";

const typescript = {
  test: /\.[cm]?tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};
// A second build takes seconds: what did not change is kept.
const cache = (name) => ({
  type: "filesystem",
  name,
  cacheDirectory: path.join(root, ".cache/webpack"),
  buildDependencies: { config: [fileURLToPath(import.meta.url)] },
});
const resolve = { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] };

/** The pages: the pane, which also holds the ribbon's functions, and the workbench that plays Excel. */
function pages(mode, host) {
  return {
    name: "pages",
    mode,
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      workbench: "./src/workbench/page/index.tsx",
    },
    output: {
      path: path.join(root, "dist"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      assetModuleFilename: "assets/[name].[contenthash:8][ext]",
      clean: true,
    },
    resolve,
    cache: cache("pages"),
    module: {
      rules: [
        typescript,
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.(png|svg)$/, type: "asset/resource" },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
      page("taskpane", "./src/taskpane/taskpane.html"),
      page("workbench", "./src/workbench/page/workbench.html"),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          { from: "src/taskpane/ondersteuning.html" },
          { from: "assets/voorbeelden/index.json", to: "voorbeelden/index.json" },
          { from: "*.xlsx", context: "tests/workbooks", to: "voorbeelden/[name][ext]" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) => content.toString().replaceAll(defaultHost, host),
          },
        ],
      }),
    ],
    devtool: mode === "production" ? false : "source-map",
    performance: { hints: false },
  };
}

/** Tools of the command line, for Node: the same sources, bundled because Node does not read TypeScript. */
function tools(mode) {
  return {
    name: "tools",
    mode,
    target: "node20",
    entry: {
      check: "./src/cli/check.ts",
      accuracy: "./tests/accuracy/run.ts",
      bench: "./tests/bench/run.ts",
    },
    output: { path: path.join(root, ".cache/tools"), filename: "[name].cjs", library: { type: "commonjs2" } },
    resolve,
    cache: cache("tools"),
    module: { rules: [typescript] },
    optimization: { minimize: false },
    devtool: false,
    performance: { hints: false },
  };
}

function page(name, template) {
  // Office.js must be the first script of the page and must not be deferred behind ours, so ours goes to the body.
  return new HtmlPlugin({
    filename: `${name}.html`,
    template,
    chunks: [name],
    inject: "body",
    scriptLoading: "blocking",
  });
}

/**
 * `webpack --env host=https://excel.example.nl/` builds for a host name of one's own: the manifest gets that address.
 */
export default (env, argv) => {
  const mode = argv.mode ?? "development";
  const host = env.host ? `${String(env.host).replace(/\/+$/, "")}/` : defaultHost;
  return [pages(mode, host), tools(mode)];
};
