/** The rate as it is typed; no moment is now. */
export type RateForm = {
  from: string
  to: string
  rate: string
  effective_at: Date | null
  comment: string
}
