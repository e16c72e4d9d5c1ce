// Outlives the demo by a moment. Told of each process the demo starts, and
// holding one end of a pipe to the demo: when the demo is killed the pipe
// closes, and what still runs is ended here. Nothing is left behind.

const running = new Map()
let rest = ""

process.on("SIGINT", () => {})
process.on("SIGTERM", () => {})
process.on("SIGHUP", () => {})

process.stdin.setEncoding("utf8")
process.stdin.on("data", (text) => {
  const lines = (rest + text).split("\n")
  rest = lines.pop()
  for (const line of lines) {
    const { started, ended, signal } = JSON.parse(line)
    if (started) {
      running.set(started, signal)
    } else {
      running.delete(ended)
    }
  }
})
process.stdin.on("end", () => {
  for (const [pid, signal] of running) {
    end(pid, signal)
  }
})

function end(pid, signal) {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended by itself.
  }
}
