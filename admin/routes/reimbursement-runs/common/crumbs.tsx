import type { UIMatch } from "react-router-dom"
import { useRun } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"

export const RunsCrumb = () => {
  const t = useWords()
  return <>{t("menu.reimburseCustomers")}</>
}

export const ApprovalsCrumb = () => {
  const t = useWords()
  return <>{t("menu.approvals")}</>
}

export const RunCrumb = ({ params }: Pick<UIMatch, "params">) => {
  const { run } = useRun(params.id!)
  return run ? <span>{run.number}</span> : null
}
