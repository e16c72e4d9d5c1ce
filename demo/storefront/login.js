import { logIn } from "./api.js"
import { attempt, el, field, say } from "./dom.js"

export function loginPage(onLoggedIn) {
  const email = el("input", {
    type: "email",
    name: "email",
    autocomplete: "username",
    required: true,
  })
  const password = el("input", {
    type: "password",
    name: "password",
    autocomplete: "current-password",
    required: true,
  })
  const button = el("button", { class: "main", type: "submit" }, "Log in")
  const submit = (event) => {
    event.preventDefault()
    return attempt(button, async () => {
      await logIn(email.value.trim(), password.value)
      say("")
      await onLoggedIn()
    })
  }
  return el(
    "section",
    { "aria-labelledby": "login" },
    el("h1", { id: "login" }, "Log in as a buyer"),
    el(
      "p",
      { class: "soft" },
      "The terminal in which the demo runs lists the buyers and their password."
    ),
    el(
      "form",
      { onsubmit: submit },
      field("E-mail", email),
      field("Password", password),
      button
    )
  )
}
