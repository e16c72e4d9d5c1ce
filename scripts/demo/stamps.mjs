import fs from "node:fs"
import path from "node:path"

/**
 * Remembers from which digest something was made, so that it is not made
 * again.
 */
export function isStamped(file, digest) {
  return fs.existsSync(file) && fs.readFileSync(file, "utf8").trim() === digest
}

export function stamp(file, digest) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, `${digest}\n`)
}
