import fs from "node:fs"
import path from "node:path"

export const ROOT = path.resolve(__dirname, "../..")

const NOT_OURS =
  /^(\.git|\.demo|\.demo-pg|\.cache|coverage|dist|(.*\/)?(node_modules|\.medusa))$/

const BINARY = /\.(png|jpe?g|gif|webp|ico|woff2?|pdf|tgz|log)$/

/** Every file and link of the repository, as paths from its root. */
export function entries(folder = ""): fs.Dirent[] {
  return fs
    .readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const name = pathOf(entry)
      if (NOT_OURS.test(name)) {
        return []
      }
      return entry.isDirectory() ? entries(name) : [entry]
    })
}

/** The files below a folder whose names match, as paths from the root. */
export function files(folder = "", name = /./): string[] {
  if (!fs.existsSync(path.join(ROOT, folder))) {
    return []
  }
  return entries(folder)
    .filter((entry) => entry.isFile())
    .map(pathOf)
    .filter((file) => name.test(file) && !BINARY.test(file))
    .sort()
}

export function read(file: string): string {
  return fs.readFileSync(path.join(ROOT, file), "utf8")
}

export function pathOf(entry: fs.Dirent): string {
  const full = path.join(entry.parentPath, entry.name)
  return path.relative(ROOT, full).split(path.sep).join("/")
}
