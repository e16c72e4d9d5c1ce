/**
 * What was measured: a value, what it is divided by, and the target of the
 * ratio. `at: "least"` wants the ratio at or above the target, `"most"` at or
 * below it. Without a target a figure is for information.
 *
 * @typedef {object} Figure
 * @property {string} name
 * @property {number} value
 * @property {string} unit
 * @property {string} against what the value is divided by, in words
 * @property {number} ratio
 * @property {number | null} target
 * @property {boolean | null} met
 */

export class Report {
  /** @type {Figure[]} */
  figures = []
  #json

  constructor({ json }) {
    this.#json = json
  }

  add({ name, value, unit, against, ratio, target = null, at = "least" }) {
    const met =
      target === null
        ? null
        : at === "least"
          ? ratio >= target
          : ratio <= target
    const figure = { name, value, unit, against, ratio, target, met }
    this.figures.push({ ...figure, at })
    if (this.#json) {
      console.log(JSON.stringify({ ...figure, ...rounded(figure) }))
    } else {
      this.note(
        `  ${name}: ${round(value)} ${unit}, ${round(ratio)} of ${against}`
      )
    }
  }

  /** Progress, on stderr so that it never mixes with the results. */
  note(text) {
    process.stderr.write(`${text}\n`)
  }

  print() {
    if (this.#json) {
      return
    }
    const rows = this.figures.map((figure) => [
      figure.name,
      `${round(figure.value)} ${figure.unit}`,
      figure.against,
      String(round(figure.ratio)),
      targetOf(figure),
      figure.met === null ? "" : figure.met ? "yes" : "NO",
    ])
    console.log(
      table([["figure", "value", "against", "ratio", "target", "met"], ...rows])
    )
  }

  /** Whether every figure with a target met it. */
  get met() {
    return this.figures.every(({ met }) => met !== false)
  }
}

function targetOf({ target, at }) {
  return target === null ? "" : `${at === "least" ? "≥" : "≤"} ${target}`
}

function rounded({ value, ratio }) {
  return { value: round(value), ratio: round(ratio) }
}

/** Three digits that count. */
export function round(value) {
  return Number(
    Math.abs(value) >= 1000 ? value.toFixed(0) : value.toPrecision(3)
  )
}

/** As Markdown, so that it can be pasted into the README as it is. */
function table([head, ...rows]) {
  const line = (cells) => `| ${cells.join(" | ")} |`
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")
}
