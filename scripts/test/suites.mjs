import fs from "node:fs"
import path from "node:path"

const SPEC = /\.spec\.ts$/
const UNIT_SPEC = /__tests__\/.*\.unit\.spec\.ts$/

const DATABASE = { database: true, parallel: true }

/**
 * The suites in the order they run: what fails fastest comes first.
 *
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} folder
 * @property {RegExp} spec
 * @property {boolean} database Whether it needs the PostgreSQL of the run.
 * @property {boolean} parallel Whether two of its files may run at a time.
 * @property {string[]} borrowed Spec files of other suites that it runs again.
 * @property {Record<string, string>} env
 *
 * @type {Suite[]}
 */
export const SUITES = [
  suite("unit", "src", { spec: UNIT_SPEC }),
  suite("screens", "admin", { spec: UNIT_SPEC }),
  suite("house", "integration-tests/house"),
  suite("modules", "integration-tests/modules", DATABASE),
  suite("http", "integration-tests/http", DATABASE),
  suite("model", "integration-tests/model", { database: true }),
  suite("neighbours", "integration-tests/neighbours", {
    ...DATABASE,
    borrowed: [
      "integration-tests/http/admin/order-life.spec.ts",
      "integration-tests/http/store/abuse.spec.ts",
      "integration-tests/http/store/credit.spec.ts",
      "integration-tests/http/store/purchase.spec.ts",
      "integration-tests/http/store/undo.spec.ts",
      "integration-tests/http/store/who-may-buy.spec.ts",
    ],
    env: { TEST_STORE: "integration-tests/neighbours/store" },
  }),
  suite("browser", "integration-tests/browser", DATABASE),
  suite("faults", "integration-tests/faults", { database: true }),
]

/** @returns {Suite} */
function suite(name, folder, more = {}) {
  return {
    ...{ name, folder, spec: SPEC, database: false, parallel: false },
    ...{ borrowed: [], env: {} },
    ...more,
  }
}

/**
 * The spec files of a suite whose path contains one of the patterns, all of
 * them when there are no patterns.
 */
export function specFiles({ folder, spec, borrowed }, patterns, root) {
  const start = path.join(root, folder)
  if (!fs.existsSync(start)) {
    return []
  }
  return (
    fs
      .readdirSync(start, { recursive: true, encoding: "utf8" })
      .map((file) => path.join(folder, file).split(path.sep).join("/"))
      // The neighbours' store holds a build of the plugin, with its unit tests.
      .filter((file) => spec.test(file) && !file.includes("/.medusa/"))
      .concat(borrowed)
      .filter(
        (file) =>
          patterns.length === 0 || patterns.some((each) => file.includes(each))
      )
      .sort()
  )
}
