import { spawnSync } from "node:child_process";

/**
 * The time that these sources are of, so that two builds of the same sources say the same: SOURCE_DATE_EPOCH (seconds
 * since 1970; reproducible-builds.org/specs/source-date-epoch), else the time of the last commit.
 * @param {string} root  folder of the repository
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {string | null} such as 2026-11-29T12:00:00Z; null for sources without a history
 */
export function sourceTime(root, environment = process.env) {
  const given = environment["SOURCE_DATE_EPOCH"];
  const seconds = /^\d+$/.test(given ?? "") ? given : lastCommit(root);
  return seconds === null ? null : new Date(Number(seconds) * 1000).toISOString().replace(".000Z", "Z");
}

function lastCommit(root) {
  const { status, stdout } = spawnSync("git", ["log", "-1", "--format=%ct"], { cwd: root, encoding: "utf8" });
  return status === 0 && /^\d+\s*$/.test(stdout) ? stdout.trim() : null;
}
