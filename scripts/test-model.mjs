// Random operations on a running server, held against the rules; long.
//
//   npm run test:model                             200 runs, another seed each time
//   npm run test:model -- --runs 1000 --seed 7     so many, of this seed
//   npm run test:model -- --steps 40               of at most so many steps
//   npm run test:model -- --first                  stop at a failure, however long it is
//   npm run test:model -- --seed 7 --path 3:0 --replay AB:C     one of them again
import { spawn } from "node:child_process"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "200" },
    seed: { type: "string", default: String(Date.now() % 1_000_000_000) },
    steps: { type: "string", default: "25" },
    path: { type: "string" },
    replay: { type: "string" },
    first: { type: "boolean", default: false },
  },
})
for (const name of ["runs", "seed", "steps"]) {
  if (!/^\d+$/.test(values[name])) {
    throw new Error(`--${name} is a whole number, not "${values[name]}".`)
  }
}

const tests = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  "test.mjs"
)
const given = Object.entries(values)
  .filter(([, value]) => value !== false)
  .map(([name, value]) => [`MODEL_${name.toUpperCase()}`, String(value)])
console.log(
  `${values.runs} runs of at most ${values.steps} steps, seed ${values.seed}`
)

const child = spawn(process.execPath, [tests, "--only", "model"], {
  env: { ...process.env, ...Object.fromEntries(given) },
  stdio: "inherit",
})
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => child.kill(signal))
}
child.once("exit", (code) => {
  process.exitCode = code ?? 1
})
