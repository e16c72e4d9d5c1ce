import { spawn } from "node:child_process"
import { once } from "node:events"
import fs from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { lastLines } from "./log-lines.mjs"
import { LOGS, shown } from "./paths.mjs"

const STOP_WITHIN_MS = 10_000
const GUARD = fileURLToPath(new URL("./guard.mjs", import.meta.url))
// A group of its own: Ctrl-C in the terminal is for us, we then end children
// in order, and a signal to the group reaches their children, too.
const OWN_GROUP = process.platform !== "win32"

const children = new Set()
let guard

/** A child that failed, with the end of its log and where the rest is. */
export class ChildFailed extends Error {
  constructor(what, log) {
    super(
      `${what}\n\nThe last lines of ${shown(log)}:\n\n` +
        lastLines(fs.readFileSync(log, "utf8"))
    )
  }
}

/**
 * Starts a Node program whose output goes to a log file of this name.
 *
 * @returns the process, with `log` (the file) and `ended` (a promise of its
 *   exit code)
 */
export function startNode(name, args, { cwd, env }) {
  fs.mkdirSync(LOGS, { recursive: true })
  const log = path.join(LOGS, `${name}.log`)
  const out = fs.openSync(log, "w")
  const child = spawn(process.execPath, args, {
    cwd,
    env,
    stdio: ["ignore", out, out],
    detached: OWN_GROUP,
    windowsHide: true,
  })
  fs.closeSync(out)
  const target = OWN_GROUP ? -child.pid : child.pid
  children.add(child)
  guardProcess(target, "SIGKILL")
  const ended = new Promise((resolve) => {
    child.once("exit", (code, signal) => {
      children.delete(child)
      unguardProcess(target)
      resolve(code ?? signal)
    })
  })
  return Object.assign(child, { log, ended })
}

/** Runs a command of Medusa's to its end. @throws ChildFailed */
export async function runNode(name, args, options) {
  const child = startNode(name, args, options)
  const code = await child.ended
  if (code !== 0) {
    const command = ["medusa", ...args.slice(1)].join(" ")
    throw new ChildFailed(`"${command}" failed (${code}).`, child.log)
  }
}

/** Ends a child in good order, by force after ten seconds. */
export async function stop(child) {
  if (!children.has(child)) {
    return
  }
  signalTo(child, "SIGTERM")
  const force = setTimeout(() => signalTo(child, "SIGKILL"), STOP_WITHIN_MS)
  await child.ended
  clearTimeout(force)
}

export async function stopAll() {
  await Promise.all([...children].map(stop))
}

/** Has a process ended with `signal` should the demo be killed. */
export function guardProcess(pid, signal) {
  guard ??= startGuard()
  guard.stdin.write(`${JSON.stringify({ started: pid, signal })}\n`)
}

export function unguardProcess(pid) {
  guard?.stdin.write(`${JSON.stringify({ ended: pid })}\n`)
}

export async function dismissGuard() {
  if (guard) {
    const gone = once(guard, "exit")
    guard.ref()
    guard.stdin.end()
    await gone
    guard = undefined
  }
}

function startGuard() {
  const process_ = spawn(process.execPath, [GUARD], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
    windowsHide: true,
  })
  process_.unref()
  process_.stdin.unref?.()
  return process_
}

function signalTo(child, signal) {
  try {
    process.kill(OWN_GROUP ? -child.pid : child.pid, signal)
  } catch {
    // It ended by itself.
  }
}
