import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type {
  Actor,
  LegalEntityDTO,
  UpdateLegalEntityInput,
  WriteRequest,
} from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"
import { formerFields } from "./utils/former-fields"

type Undo = {
  input: UpdateLegalEntityInput
  actor: Actor
  former_default?: string
}

/**
 * Undone by writing the former fields again, while nobody has changed the
 * legal entity since. A number sequence gets its former prefix and width back;
 * numbers that were passed over stay so, for no sequence goes back.
 */
export const updateLegalEntityStep = createStep(
  "company-credit-update-legal-entity",
  async (input: UpdateLegalEntityInput & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const former = await credit.retrieveLegalEntity(input.id)
    const former_default = await credit.findDefaultLegalEntity()
    const entity = await credit.updateLegalEntity(input)
    const undo: Undo = {
      actor: input.actor,
      input: { ...formerOf(input, former), version: entity.version },
      former_default: former.is_default ? undefined : former_default?.id,
    }
    return new StepResponse(entity, undo)
  },
  async (undo: Undo | undefined, { container }) => {
    if (!undo) {
      return
    }
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const { input, actor, former_default } = undo
    const { is_default } = await credit.updateLegalEntity({ ...input, actor })
    if (is_default && former_default) {
      const id = former_default
      await credit.updateLegalEntity({ id, is_default: true, actor })
    }
  }
)

function formerOf(
  given: UpdateLegalEntityInput & WriteRequest,
  former: LegalEntityDTO
): UpdateLegalEntityInput {
  const { actor: _, idempotency_key: __, version: ___, ...fields } = given
  const { is_default: ____, number_sequences, ...plain } = fields
  const changed = Object.entries(former.number_sequences).filter(
    ([kind, { prefix, width }]) => {
      const asked = number_sequences?.[kind as keyof typeof number_sequences]
      return (
        asked &&
        ((asked.prefix ?? prefix) !== prefix ||
          (asked.width ?? width) !== width)
      )
    }
  )
  return {
    ...formerFields(plain, { ...former }),
    id: given.id,
    number_sequences: Object.fromEntries(changed),
  }
}
