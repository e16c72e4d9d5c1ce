import { Modules } from "@medusajs/framework/utils"
import { Reply, Suite, ok } from "../../../helpers"

export const ROOT = "/admin/company-credit"
export const IBAN = "DE89370400440532013000"
export const OTHER_IBAN = "FR1420041010050500013M02606"

type Request = { headers?: Record<string, string> }

/** The calls a finance clerk makes to set payables up. */
export function payablesCalls(suite: Suite) {
  const get = (path: string): Promise<Reply> =>
    suite.alice.client.get(`${ROOT}${path}`)
  const post = (path: string, body?: unknown, request?: Request) =>
    suite.alice.client.post(`${ROOT}${path}`, body, request)
  const remove = (path: string) => suite.alice.client.delete(`${ROOT}${path}`)
  return {
    get,
    post,
    remove,
    /** The default legal entity, made by looking. */
    home: async (): Promise<any> => {
      const { legal_entities } = await ok(get("/legal-entities"))
      return legal_entities.find((each: any) => each.is_default)
    },
    entity: async (over: object = {}): Promise<any> => {
      const body = { name: "Acme Inc", accounting_currency: "usd", ...over }
      return (await ok(post("/legal-entities", body))).legal_entity
    },
    vendor: async (over: object = {}): Promise<any> => {
      const body = { name: "Bolt", payment_method: "bank_transfer", ...over }
      return (await ok(post("/vendors", body))).vendor
    },
    payables: (id: string, body: unknown, request?: Request) =>
      post(`/companies/${id}/payables`, body, request),
    changes: async (subject_id: string): Promise<any[]> =>
      (await ok(get(`/payables-changes?subject_id=${subject_id}`))).changes,
  }
}

/** Medusa's store, under its own name and with its own default currency. */
export async function giveStore(
  { container }: Suite,
  name: string,
  currency_code: string
): Promise<void> {
  const stores = container.resolve(Modules.STORE)
  const supported_currencies = [{ currency_code, is_default: true }]
  const [store] = await stores.listStores()
  await (store
    ? stores.updateStores(store.id, { name, supported_currencies })
    : stores.createStores({ name, supported_currencies }))
}
