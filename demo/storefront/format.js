/** Text amounts stay text: Intl reads every digit of them. */
export function money(amount, currency) {
  return new Intl.NumberFormat("en-US", {
    style: "currency",
    currency: currency.toUpperCase(),
  }).format(amount)
}

export function isNegative(amount) {
  return String(amount).startsWith("-")
}

export function date(text) {
  return new Date(text).toLocaleString("en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
  })
}

export function capital(word) {
  return word[0].toUpperCase() + word.slice(1)
}
