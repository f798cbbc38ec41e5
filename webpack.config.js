import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import { addressOf, LOCAL, manifestFor } from "./scripts/lib/manifest/for-host.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));

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

/** The pages as they are tried out here: the pane, which also holds the ribbon's functions, and the workbench. */
function pages(mode) {
  return bundle("pages", mode, {
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      workbench: "./src/workbench/page/index.tsx",
    },
    folder: "dist",
    address: LOCAL,
    plugins: [
      page("workbench", "./src/workbench/page/workbench.html"),
      new CopyPlugin({
        patterns: [
          { from: "assets/voorbeelden/index.json", to: "voorbeelden/index.json" },
          { from: "*.xlsx", context: "tests/workbooks", to: "voorbeelden/[name][ext]" },
        ],
      }),
    ],
  });
}

/** The pane alone, for a server of an organisation's own (scripts/build.mjs). */
function upload(mode, address) {
  return bundle("upload", mode, {
    entry: { taskpane: "./src/taskpane/index.tsx" },
    folder: "dist/upload/site",
    address,
    plugins: [],
  });
}

function bundle(name, mode, { entry, folder, address, plugins }) {
  return {
    name,
    mode,
    entry,
    output: {
      path: path.join(root, folder),
      // What is in this folder changes its name when it changes, so that servers may let browsers keep it.
      filename: "app/[name].[contenthash:8].js",
      chunkFilename: "app/[name].[contenthash:8].js",
      assetModuleFilename: "app/[name].[contenthash:8][ext]",
      clean: true,
    },
    resolve,
    // The pane is the same in both builds of it: what the one compiled, the other takes over. One at a time, as here.
    cache: cache(`product-${mode}`),
    module: {
      rules: [
        typescript,
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.(png|svg)$/, type: "asset/resource" },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: "app/[name].[contenthash:8].css" }),
      page("taskpane", "./src/taskpane/taskpane.html"),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets", globOptions: { ignore: ["**/source/**", "**/voorbeelden/**"] } },
          { from: "src/taskpane/ondersteuning.html" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) => manifestFor(content.toString(), address),
          },
        ],
      }),
      ...plugins,
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

/** With `--env host=https://excel.example.nl` there is a build for that address too: `--config-name upload`. */
export default (env, argv) => {
  const mode = argv.mode ?? "development";
  const target = env.host ? addressOf(String(env.host)) : null;
  if (target && "problem" in target) throw new Error(target.problem);
  return [pages(mode), tools(mode), ...(target ? [upload(mode, target.address)] : [])];
};
