import fs from "node:fs"
import path from "node:path"

const SPEC = /\.spec\.ts$/
const UNIT_SPEC = /__tests__\/.*\.unit\.spec\.ts$/

/**
 * The suites in the order they run: what fails fastest comes first.
 *
 * @type {{ name: string, folder: string, spec: RegExp, database: boolean }[]}
 */
export const SUITES = [
  { name: "unit", folder: "src", spec: UNIT_SPEC, database: false },
  {
    name: "house",
    folder: "integration-tests/house",
    spec: SPEC,
    database: false,
  },
  {
    name: "modules",
    folder: "integration-tests/modules",
    spec: SPEC,
    database: true,
  },
  {
    name: "http",
    folder: "integration-tests/http",
    spec: SPEC,
    database: true,
  },
  {
    name: "faults",
    folder: "integration-tests/faults",
    spec: SPEC,
    database: true,
  },
]

/**
 * The spec files of a suite whose path contains one of the patterns, all of
 * them when there are no patterns.
 */
export function specFiles({ folder, spec }, patterns, root) {
  const start = path.join(root, folder)
  if (!fs.existsSync(start)) {
    return []
  }
  return fs
    .readdirSync(start, { recursive: true, encoding: "utf8" })
    .map((file) => path.join(folder, file).split(path.sep).join("/"))
    .filter((file) => spec.test(file))
    .filter(
      (file) =>
        patterns.length === 0 || patterns.some((each) => file.includes(each))
    )
    .sort()
}
