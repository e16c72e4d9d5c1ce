// Builds Medusa's dashboard with the plugin's screens, as a store that installs
// the plugin does, and prints the folder. What was built of the same source
// before is taken as it is.
import { createHash } from "node:crypto"
import fs from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { withLock } from "./lock.mjs"

const here = fileURLToPath(import.meta.url)
const root = path.resolve(path.dirname(here), "../../..")
const require = createRequire(import.meta.url)
const builds = path.join(root, ".cache/dashboard")
const HOURS = 3600 * 1000

/** What the screens are made of; tests beside them are not. */
const SOURCES = ["admin", "src/admin", "src/domain", "src/types"]
const FILES = [
  "vite.config.mjs",
  "package.json",
  "node_modules/@medusajs/dashboard/package.json",
  "node_modules/@medusajs/admin-bundler/package.json",
]

fs.mkdirSync(builds, { recursive: true })
const kept = process.env.KEEP_DASHBOARD && newestBuilds()[0]
const folder = kept || path.join(builds, hashOfSources())
if (!fs.existsSync(folder)) {
  await withLock(path.join(builds, "lock"), buildOnce)
}
console.log(path.join(folder, "public"))

/** Another process may have built it while this one waited. */
async function buildOnce() {
  if (!fs.existsSync(folder)) {
    const unfinished = `${folder}.unfinished`
    fs.rmSync(unfinished, { recursive: true, force: true })
    await build(unfinished)
    fs.renameSync(unfinished, folder)
  }
  removeOldBuilds()
}

/** The plugin's bundle, then the dashboard around it. */
async function build(into) {
  const bundler = require("@medusajs/admin-bundler")
  const plugin = path.join(into, "node_modules/medusa-company-credit")
  fs.mkdirSync(plugin, { recursive: true })
  fs.copyFileSync(
    path.join(root, "package.json"),
    path.join(plugin, "package.json")
  )
  process.chdir(root) // where it looks for vite.config.mjs
  await bundler.plugin({ root, outDir: path.join(plugin, ".medusa/server") })
  process.chdir(into) // where it puts the page around it
  process.env.NODE_ENV = "production"
  await bundler.build({
    path: "/app",
    outDir: path.join(into, "public"),
    sources: [],
    plugins: [path.join(plugin, ".medusa/server/src/admin/index.mjs")],
    backendUrl: "/",
  })
}

function hashOfSources() {
  const files = SOURCES.flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), {
        recursive: true,
        withFileTypes: true,
      })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !/__tests__|\.md$/.test(file))
  ).concat(
    FILES.map((file) => path.join(root, file)),
    here
  )
  const hash = createHash("sha256")
  for (const file of files.sort()) {
    hash.update(path.relative(root, file)).update(fs.readFileSync(file))
  }
  return hash.digest("hex").slice(0, 16)
}

function newestBuilds() {
  const age = (folder) => fs.statSync(folder).mtimeMs
  return fs
    .readdirSync(builds)
    .filter((name) => /^[0-9a-f]{16}$/.test(name))
    .map((name) => path.join(builds, name))
    .sort((a, b) => age(b) - age(a))
}

/** Another run may still be showing an older one. */
function removeOldBuilds() {
  for (const folder of newestBuilds().slice(3)) {
    if (fs.statSync(folder).mtimeMs < Date.now() - 3 * HOURS) {
      fs.rmSync(folder, { recursive: true, force: true })
    }
  }
}
