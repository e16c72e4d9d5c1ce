import fs from "node:fs"
import path from "node:path"

const NEVER_PACKED = [
  /(^|\/)__tests__\//,
  /\.(spec|test)\.[^/]+$/,
  /(^|\/)(integration-tests|bench|demo|scripts|node_modules|docs)\//,
  /(^|\/)(medusa|jest|eslint)[.-]config\./,
  /(^|\/)\.(env|npmrc|ci)/,
  /\.(log|tgz|tsx?)$/,
]
const DECLARATION = /\.d\.ts$/

/**
 * What is wrong with the list of files in the packed plugin: something that is
 * for ourselves only, or something a store needs that is not there.
 *
 * @param {string[]} packed Paths inside the tarball.
 * @param {object} wanted
 * @param {Record<string, unknown>} wanted.exports The package's exports.
 * @param {string[]} wanted.sources Paths of the sources to be found built.
 */
export function contentProblems(packed, { exports, sources }) {
  const stray = packed
    .filter((file) => !DECLARATION.test(file))
    .filter((file) => NEVER_PACKED.some((pattern) => pattern.test(file)))
    .map((file) => `${file} must not be packed`)
  const missing = [
    ...["README.md", "LICENSE", "CHANGELOG.md", "package.json"],
    ...exportTargets(exports),
    ...sources.flatMap(builtFrom),
  ]
    .filter((file) => !packed.includes(file))
    .map((file) => `${file} is missing`)
  return [...stray, ...missing]
}

/** The files that the exports name outright, without a wildcard. */
function exportTargets(exports) {
  return Object.values(exports)
    .flatMap((target) =>
      typeof target === "string" ? [target] : Object.values(target)
    )
    .filter((target) => !target.includes("*"))
    .map((target) => path.posix.normalize(target))
}

function builtFrom(source) {
  const built = `.medusa/server/${source.replace(/\.ts$/, "")}`
  return [`${built}.js`, `${built}.d.ts`]
}

/** The sources that must be found built, as paths from `root`. */
export function sourcesOf(root) {
  return ["src", "migrations"]
    .flatMap((folder) =>
      fs
        .readdirSync(path.join(root, folder), { recursive: true })
        .map((file) => path.posix.join(folder, String(file)))
    )
    .filter((file) => file.endsWith(".ts") && !DECLARATION.test(file))
    .filter((file) => !/(^|\/)__tests__\/|^src\/admin\//.test(file))
}
