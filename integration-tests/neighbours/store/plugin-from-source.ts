import fs from "node:fs"
import path from "node:path"

/**
 * Medusa takes a plugin from where its build lies. Here that is a link to the
 * source, so that nothing has to be built before the tests.
 */
export function pluginFromSource(): string {
  const plugin = path.join(__dirname, ".medusa/company-credit")
  const root = path.resolve(__dirname, "../../..")
  const build = path.join(plugin, ".medusa/server")
  fs.mkdirSync(build, { recursive: true })
  fs.copyFileSync(
    path.join(root, "package.json"),
    path.join(plugin, "package.json")
  )
  const link = path.join(build, "src")
  if (!fs.existsSync(link)) {
    try {
      fs.symlinkSync(path.join(root, "src"), link, "junction")
    } catch (error) {
      // Another test file may have made it meanwhile.
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
        throw error
      }
    }
  }
  return plugin
}
