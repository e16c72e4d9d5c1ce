// Takes pictures of every screen, in light and dark, wide and narrow, into
// docs/screens, and writes the page that shows them.
import { spawnSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..")
const folder = path.join(root, "docs/screens")
const LIGHT = "-light-1440.webp"

const { status } = spawnSync(
  process.execPath,
  [path.join(root, "scripts/test.mjs"), "browser/screens"],
  { stdio: "inherit", env: { ...process.env, SCREENS: folder } }
)
fs.writeFileSync(path.join(folder, "README.md"), page())
process.exitCode = status ?? 1

function page() {
  const areas = fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  return [
    "# screens",
    "",
    "Every screen in Medusa's dashboard. Written by `npm run screens`, from the data of `integration-tests/browser/screens`.",
    ...areas.flatMap(section),
    "",
  ].join("\n")
}

function section(area) {
  const names = fs
    .readdirSync(path.join(folder, area))
    .filter((file) => file.endsWith(LIGHT))
    .map((file) => file.slice(0, -LIGHT.length))
  return ["", `## ${area}`, ...names.flatMap((name) => picture(area, name))]
}

function picture(area, name) {
  const file = (theme, width) => `${area}/${name}-${theme}-${width}.webp`
  const more = [
    `[dark](${file("dark", 1440)})`,
    `[narrow](${file("light", 420)})`,
    `[narrow and dark](${file("dark", 420)})`,
  ]
  return [
    "",
    `**${name.replaceAll("-", " ")}** (${more.join(", ")})`,
    "",
    `![${name.replaceAll("-", " ")}](${file("light", 1440)})`,
  ]
}
