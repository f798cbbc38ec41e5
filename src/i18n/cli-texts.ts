import { cli as enCli } from "./en/cli";
import { cli as nlCli } from "./nl/cli";
import type { TextParams, Texts } from "./texts";

export type CliKey = keyof typeof nlCli;

/** The command line's texts; in a module of their own, so that the pane does not carry them. */
export function cliText(texts: Texts, key: CliKey, params?: TextParams): string {
  return texts.fill((texts.language === "nl" ? nlCli : enCli)[key], params);
}
