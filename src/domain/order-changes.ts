/** Medusa's kinds of changes of an order that can change its total. */
export const CHANGES_OF_TOTAL = [
  "edit",
  "return_request",
  "return_receive",
  "claim",
  "exchange",
]
