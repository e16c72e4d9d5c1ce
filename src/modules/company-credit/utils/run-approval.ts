import {
  ApprovalRule,
  Refusal,
  RunMove,
  refusalSentence,
  refuseApproval,
} from "../../../domain"
import { LeftOut, RunApproval } from "../../../types"
import type {
  ApprovalRuleRow,
  RunRow,
} from "../repositories/run-list-repository"

type Rule = Omit<ApprovalRule, "required">
type Asked = Pick<RunRow, "proposed_total" | "started_for_user_id"> & {
  actor_id: string | null
}
type Decision = Extract<RunMove, "approve" | "reject">

/**
 * Why somebody may not decide over a run that awaits approval. That it needs
 * one was settled at its start. A limit does not matter to who rejects it:
 * nothing is paid.
 */
export function refuseDecision(
  run: Asked,
  rule: Rule,
  user_id: string,
  move: Decision
): Refusal | null {
  return refuseApproval(
    { ...rule, required: true },
    {
      total: move === "reject" ? "0" : run.proposed_total,
      approved_by: user_id,
      started_by: startersOf(run),
    }
  )
}

/** Null = the run does not await approval. */
export function approvalOf(
  run: RunRow,
  rules: ApprovalRuleRow[],
  user_id: string
): RunApproval | null {
  const rule = rules.find(({ id }) => id === run.legal_entity_id)
  if (run.status !== "awaiting_approval" || !rule) {
    return null
  }
  const reasonOf = (move: Decision): LeftOut | null => {
    const refused = refuseDecision(run, rule, user_id, move)
    return refused && { code: refused.code, message: refusalSentence(refused) }
  }
  return { approve: reasonOf("approve"), reject: reasonOf("reject") }
}

/** Everybody who stands behind the start: of a key, whoever made it, too. */
const startersOf = ({ actor_id, started_for_user_id }: Asked): string[] =>
  [actor_id, started_for_user_id].filter((id) => id !== null)
