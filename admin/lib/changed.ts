/**
 * What somebody changed in a form, to be sent alone: the rest may be what others
 * have changed since the form was filled.
 *
 * @param dirty the `dirtyFields` of react-hook-form
 */
export function changedIn<Fields extends object>(
  fields: Fields,
  dirty: { [Name in keyof Fields]?: unknown }
): Partial<Fields> {
  const changed = Object.entries(fields).filter(
    ([name]) => dirty[name as keyof Fields]
  )
  return Object.fromEntries(changed) as Partial<Fields>
}
