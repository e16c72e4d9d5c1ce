import { generateEntityId } from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { Actor, CreateLegalEntityInput, WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

type Undo = { id: string; actor: Actor; former_default?: string }

/**
 * Undone by removing the legal entity, unless it is that of an earlier request
 * with the same key. Where it became the default one, the former one is that
 * again; the very first one stays.
 */
export const createLegalEntityStep = createStep(
  "company-credit-create-legal-entity",
  async (input: CreateLegalEntityInput & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const { actor } = input
    const id = generateEntityId(undefined, "ccle")
    const former_default = await credit.findDefaultLegalEntity()
    const made = await credit.createLegalEntity({ ...input, id })
    const undo: Undo = { id, actor, former_default: former_default?.id }
    return new StepResponse(made, made.id === id ? undo : null)
  },
  async (undo: Undo | null | undefined, { container }) => {
    if (!undo) {
      return
    }
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const { id, actor, former_default } = undo
    const { is_default } = await credit.retrieveLegalEntity(id)
    if (is_default && !former_default) {
      return
    }
    if (is_default) {
      await credit.updateLegalEntity({
        id: former_default!,
        is_default: true,
        actor,
      })
    }
    await credit.deleteLegalEntity({ id, actor })
  }
)
