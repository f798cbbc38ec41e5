import { runTool } from "./run.mjs";

/** Builds the production bundle into dist. Ends the process with webpack's own message when it fails. */
export async function build() {
  const { code, output } = await runTool("webpack-cli/bin/cli.js", ["--mode", "production"], { quiet: true });
  if (code !== 0) {
    console.error(output);
    console.error("The product could not be built.");
    process.exit(1);
  }
}
