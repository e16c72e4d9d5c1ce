/** A run keeps the bounds of its query with four digits: `1500.0000` → `1500`. */
export function shortest(amount: string | number): string {
  const text = String(amount)
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text
}
