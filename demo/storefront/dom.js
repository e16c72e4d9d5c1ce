/**
 * Makes an element. Text is only ever text: nothing a server or a person wrote
 * becomes markup.
 */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) {
      element.addEventListener(key.slice(2), value)
    } else if (value === true) {
      element.setAttribute(key, "")
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(key, value)
    }
  }
  element.append(...children.flat().filter((child) => child !== null))
  return element
}

export function field(label, control) {
  return el("label", {}, label, control)
}

/**
 * @param {string} caption what the table is of
 * @param {{ title: string, amount?: boolean }[]} columns
 * @param {(string | Node)[][]} rows
 */
export function table(caption, columns, rows) {
  const kind = ({ amount }) => ({ class: amount ? "amount" : null })
  const head = columns.map((column) =>
    el("th", { scope: "col", ...kind(column) }, column.title)
  )
  const body = rows.map((cells) =>
    el(
      "tr",
      {},
      cells.map((cell, index) => el("td", kind(columns[index]), cell))
    )
  )
  // What scrolls must be reachable by the keyboard, and have a name.
  return el(
    "div",
    { class: "scroll", role: "region", tabindex: "0", "aria-label": caption },
    el(
      "table",
      {},
      el("caption", {}, caption),
      el("thead", {}, el("tr", {}, head)),
      el("tbody", {}, body)
    )
  )
}

/** Says something to everybody, also to those who listen to the page. */
export function say(text, bad = false) {
  const status = document.getElementById("status")
  status.className = bad ? "bad" : ""
  status.textContent = text
}

/** A button whose work is told when it fails, and cannot be pressed twice. */
export function action(text, work, attributes = {}) {
  const button = el("button", { type: "button", ...attributes }, text)
  button.addEventListener("click", () => attempt(button, work))
  return button
}

/** Runs `work` with `button` disabled; a failure is said on the page. */
export async function attempt(button, work) {
  button.disabled = true
  try {
    await work()
  } catch (error) {
    say(error.message, true)
  } finally {
    button.disabled = false
  }
}
