/** What Medusa's lists answer beside their rows. */
export type Paginated = { count: number; offset: number; limit: number }

/** Every refusal. `code` is for programs, `message` for people. */
export type ErrorResponse = { type: string; code?: string; message: string }

export type Deleted<Name extends string> = {
  id: string
  object: Name
  deleted: true
}
