/** Of the fields that were given, what they held before; for an undo. */
export function formerFields<T extends { id: string }>(
  given: T,
  former: Record<string, unknown>
): Partial<Omit<T, "id">> {
  const names = Object.keys(given).filter(
    (name) => name !== "id" && given[name as keyof T] !== undefined
  )
  return Object.fromEntries(
    names.map((name) => [name, former[name]])
  ) as Partial<Omit<T, "id">>
}
