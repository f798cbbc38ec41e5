import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";

/** Milliseconds: how often the owner touches its lock, when an untouched one is left over, and how often to look again. */
const TOUCH = 5_000;
const LEFT_OVER = 60_000;
const LOOK_AGAIN = 300;

/**
 * Does work while nobody else does work with this lock, also in another process: two commands in one fresh clone would
 * otherwise install into the same folder at once. A lock is a folder, because making one either succeeds or not. One that
 * was left by a process that is gone, or that nobody touched for a minute, is taken over.
 * @template T
 * @param {string} folder  of the lock; what it stands in need not exist yet
 * @param {() => void} sayWaiting  called once when somebody else has the lock
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} what the work gives; the lock is let go of also when it fails
 */
export async function withLock(folder, sayWaiting, work) {
  let isSaid = false;
  while (!take(folder)) {
    if (putAside(folder)) continue;
    if (!isSaid) sayWaiting();
    isSaid = true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
  const touching = setInterval(() => touch(folder), TOUCH);
  try {
    return await work();
  } finally {
    clearInterval(touching);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether the lock is ours now. */
function take(folder) {
  mkdirSync(path.dirname(folder), { recursive: true });
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
  writeFileSync(ownerFile(folder), JSON.stringify({ pid: process.pid, host: hostname() }));
  return true;
}

/** Puts a lock that was left over out of the way; whether it is worth trying to take it at once. */
function putAside(folder) {
  const owner = ownerOf(folder);
  if (!isLeftOver(folder, owner)) return false;
  const aside = `${folder}-${process.pid}`;
  try {
    renameSync(folder, aside);
    // Another command may have taken it over between the look and the renaming; then it is that one's.
    if (ownerOf(aside) === owner) rmSync(aside, { recursive: true, force: true });
    else renameSync(aside, folder);
  } catch {
    // Somebody else was first: look again.
  }
  return true;
}

function isLeftOver(folder, owner) {
  const { pid, host } = owner === "" ? {} : parsed(owner);
  if (host === hostname() && Number.isInteger(pid)) return !isRunning(pid);
  try {
    return Date.now() - statSync(folder).mtimeMs > LEFT_OVER;
  } catch {
    // Let go of meanwhile.
    return false;
  }
}

/** As it was written; empty for one that has not been written yet. */
function ownerOf(folder) {
  try {
    return readFileSync(ownerFile(folder), "utf8");
  } catch {
    return "";
  }
}

function parsed(owner) {
  try {
    return JSON.parse(owner);
  } catch {
    return {};
  }
}

function isRunning(pid) {
  try {
    // Signal 0 only asks.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and another user's.
    return error.code === "EPERM";
  }
}

function touch(folder) {
  try {
    const now = new Date();
    utimesSync(folder, now, now);
  } catch {
    // Removed by hand; the work goes on.
  }
}

const ownerFile = (folder) => path.join(folder, "owner.json");
