import { refusalSentence, refuseTemplate } from "../../../../domain"
import type { AdminLegalEntity, LegalEntityDTO } from "../../../../types"

/** With what a run would say of the template, so that a screen says it first. */
export function presentLegalEntity(entity: LegalEntityDTO): AdminLegalEntity {
  const reason = refuseTemplate(entity)
  return {
    ...entity,
    one_time_vendor_template_problem: reason && {
      code: reason.code,
      message: refusalSentence(reason),
    },
  }
}
