import { Right } from "../rights"

/** Who calls, and what they may do here. */
export type AdminMe = {
  type: "user" | "api-key"
  id: string
  /** All of them, where the store has not switched roles on. */
  rights: Right[]
}

export type AdminMeResponse = { me: AdminMe }
