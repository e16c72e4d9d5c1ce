/**
 * Runs a TypeScript program of this folder as it is, as Medusa's CLI does:
 * `node start.cjs <file>`.
 */
const path = require("node:path")

require("ts-node").register({ cwd: path.resolve(__dirname, "../../..") })
require(path.resolve(__dirname, process.argv[2]))
