/**
 * An amount as text, exact, for people: `-$192.00`, `¥38,500`. Intl reads the
 * text itself, so no digit goes through a floating point number.
 */
export function formatAmount(amount, currency) {
  return new Intl.NumberFormat("en-US", {
    style: "currency",
    currency: currency.toUpperCase(),
  }).format(amount)
}

export function formatDate(date) {
  const at = new Date(date)
  const two = (number) => String(number).padStart(2, "0")
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())]
  return `${day.join("-")} ${two(at.getHours())}:${two(at.getMinutes())}`
}
