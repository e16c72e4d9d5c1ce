/** What kind of caller caused an entry. */
export type ActorType = "user" | "api-key" | "customer" | "system"

/**
 * Who causes a write. Without `name`, the name is looked up when the entry is
 * written, and kept on it from then on.
 */
export type Actor = {
  type: ActorType
  /** Medusa's id of the user, API key or customer; null for the system. */
  id: string | null
  name?: string
}

/** The plugin itself, for what no person asked for. */
export const SYSTEM_ACTOR: Required<Actor> = {
  type: "system",
  id: null,
  name: "Company credit",
}

/** What every write takes. */
export type WriteRequest = {
  actor: Actor
  /**
   * The caller's own key of this request. The same key never books twice: a
   * repeat gets the first answer, the key with another body is refused.
   */
  idempotency_key?: string
}
