import { runTool } from "./run.mjs";

/**
 * Builds with webpack. Ends the process with webpack's own message when it fails.
 * @param {"pages" | "tools" | "upload"} what  the product into dist, the tools of the command line into .cache/tools, or
 *   the pane for another address (`--env host=…`) into dist/upload/site
 * @param {string[]} [options]  further words for webpack
 */
export async function build(what, options = []) {
  const words = ["--mode", "production", "--config-name", what, ...options];
  const { code, output } = await runTool("webpack-cli/bin/cli.js", words, { quiet: true });
  if (code !== 0) {
    console.error(output);
    console.error("The product could not be built.");
    process.exit(1);
  }
}
