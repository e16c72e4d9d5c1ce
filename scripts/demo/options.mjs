export const HELP = `npm run demo [-- options]

  Starts PostgreSQL and Medusa with the plugin, walks the main job over HTTP,
  prints the credit history, and stays up for you to look around.

  --once    walk, check every figure, stop; exit code 0 when all figures hold
  --reset   throw away the kept data and start over
  --help    this text

  PORT          Medusa's port; otherwise 9000 or the next free one
  HOST          the address Medusa listens on; otherwise localhost
  DATABASE_URL  an existing PostgreSQL database, instead of one from npm
  DEMO_DIR      where data and logs are kept; otherwise .demo in the checkout
`

const KNOWN = ["--once", "--reset", "--help"]

/** @throws Error when an option is not one of ours */
export function readOptions(args) {
  const unknown = args.find((arg) => !KNOWN.includes(arg))
  if (unknown) {
    throw new Error(`Unknown option ${unknown}.\n\n${HELP}`)
  }
  return {
    once: args.includes("--once"),
    reset: args.includes("--reset"),
    help: args.includes("--help"),
  }
}
