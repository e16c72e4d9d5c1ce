import { stripVTControlCharacters } from "node:util"

const LAST = 15

/** The end of one of Medusa's logs, for people, indented. */
export function lastLines(text) {
  // Medusa colours its log even in a file.
  const lines = stripVTControlCharacters(text)
    .split("\n")
    .map(readable)
    .filter((line) => line !== "")
  return lines
    .slice(-LAST)
    .map((line) => `  ${line}`)
    .join("\n")
}

/** In production Medusa logs JSON; what matters of it is the message. */
function readable(line) {
  if (!line.startsWith("{")) {
    return line.trimEnd()
  }
  try {
    const { level, message, method, path, status } = JSON.parse(line)
    if (level === "http") {
      return `${method} ${path} ${status}`
    }
    return message ? `${level}: ${message}` : ""
  } catch {
    return line
  }
}
