import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"

/** The newest change of a file in these, in ms; 0 when none exists. */
export function newestChange(...paths) {
  return Math.max(
    0,
    ...paths.filter((file) => fs.existsSync(file)).map(newestIn)
  )
}

function newestIn(file) {
  const stat = fs.statSync(file)
  if (!stat.isDirectory()) {
    return stat.mtimeMs
  }
  // A folder's own time says nothing: the build itself writes into src/admin,
  // this file.
  const inside = fs
    .readdirSync(file)
    .filter((name) => name !== "__admin-extensions__.js")
  return Math.max(0, ...inside.map((name) => newestIn(path.join(file, name))))
}

/** A short name for the content of these files and folders, and of `words`. */
export function digestOf(paths, words = []) {
  const hash = createHash("sha256").update(JSON.stringify(words))
  for (const file of paths.filter((each) => fs.existsSync(each))) {
    addTo(hash, file)
  }
  return hash.digest("hex").slice(0, 16)
}

function addTo(hash, file) {
  hash.update(path.basename(file))
  if (fs.statSync(file).isDirectory()) {
    for (const name of fs.readdirSync(file).sort()) {
      addTo(hash, path.join(file, name))
    }
  } else {
    hash.update(fs.readFileSync(file))
  }
}
