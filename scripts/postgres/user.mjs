import fs from "node:fs"
import path from "node:path"

/**
 * Whom PostgreSQL runs as. It refuses to run as root, so root lends it the
 * unprivileged "nobody", which needs no entry among the machine's users.
 */
export const RUN_AS =
  process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined

/** Whether the user that PostgreSQL runs as may enter a folder. */
export function mayEnter(folder) {
  if (!RUN_AS) {
    return true
  }
  if (fs.existsSync(folder) && !(fs.statSync(folder).mode & 0o001)) {
    return false
  }
  const parent = path.dirname(folder)
  return parent === folder || mayEnter(parent)
}
