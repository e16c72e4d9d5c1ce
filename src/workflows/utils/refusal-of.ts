import { isRefusalCode } from "../../domain"

/** The refusal of ours that an error carries, also one that Medusa passed on. */
export function refusalOf(error: unknown) {
  const { code, name, message } = error as Record<string, string>
  const refusal = [code, name].find((text) => text && isRefusalCode(text))
  return refusal ? { code: refusal, message } : null
}
