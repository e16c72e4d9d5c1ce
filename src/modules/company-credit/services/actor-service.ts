import { AsyncLocalStorage } from "node:async_hooks"
import { Actor, SYSTEM_ACTOR } from "../../../types"
import { findActorName } from "../repositories/actor-repository"
import { Sql } from "../repositories/sql"

/**
 * Knows who is behind a write. Medusa tells a payment provider nothing of the
 * person whose click led to its call, so the HTTP door notes the caller for
 * the duration of the request (`runAs`), and a posting without an actor of its
 * own takes that one.
 */
export class ActorService {
  private readonly current = new AsyncLocalStorage<() => Actor | undefined>()

  runAs<T>(actor: () => Actor | undefined, work: () => T): T {
    return this.current.run(actor, work)
  }

  /** Who calls, where an HTTP request led here and Medusa knows its caller. */
  caller(): Actor | undefined {
    return this.current.getStore()?.()
  }

  /** The named actor: the given one, else the request's, else the system. */
  async resolve(sql: Sql, given?: Actor | null): Promise<Required<Actor>> {
    const actor = given ?? this.current.getStore()?.() ?? SYSTEM_ACTOR
    if (actor.name) {
      return { ...actor, name: actor.name }
    }
    if (actor.id === null) {
      return { ...actor, name: SYSTEM_ACTOR.name }
    }
    const name = await findActorName(sql, actor.type, actor.id)
    return { ...actor, name: name ?? actor.id }
  }
}
