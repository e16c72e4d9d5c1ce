import type { Approver } from "../../../../src/domain"
import { readAmount } from "../../../lib/money"
import { shown } from "../common/form"

/** An approver as a form holds one: the limit as it is typed. */
export type ApproverForm = {
  user_id: string
  is_limited: boolean
  limit: string
}

export type ApprovalForm = {
  approval_required: boolean
  approvers: ApproverForm[]
}

export const NEW_APPROVER: ApproverForm = {
  user_id: "",
  is_limited: false,
  limit: "",
}

export function toApproverForm(
  { user_id, limit }: Approver,
  currency: string
): ApproverForm {
  return {
    user_id,
    is_limited: limit !== null,
    limit: limit === null ? "" : shown(limit, currency),
  }
}

/** Without a limit: any amount. */
export function approversIn(forms: ApproverForm[], currency: string) {
  return forms.map(({ user_id, is_limited, limit }) => ({
    user_id,
    limit: is_limited ? readAmount(limit, currency).amount : null,
  }))
}
