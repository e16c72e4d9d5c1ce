import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { Allowed, Failed } from "../../../components/section"
import { useMembers } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { memberName } from "../common/member-name"
import { EditMemberForm } from "./edit-member-form"

/** As many as the API lists at once. */
const ALL = 1000

export const CompanyMemberEdit = () => {
  const t = useWords()
  const { id, member_id } = useParams()
  const { members, error, refetch } = useMembers(id!, { limit: ALL })
  const member = members?.find((each) => each.id === member_id)
  const name = member && (memberName(member) ?? t("members.removedCustomer"))

  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("members.edit.header")}</Heading>
        </RouteDrawer.Title>
        <RouteDrawer.Description className="txt-small text-ui-fg-subtle">
          {members && !member ? t("states.notFoundTitle") : name}
        </RouteDrawer.Description>
      </RouteDrawer.Header>
      <Allowed right="edit_companies">
        {member && <EditMemberForm member={member} name={name ?? ""} />}
      </Allowed>
      {error && <Failed error={error} onRetry={refetch} />}
    </RouteDrawer>
  )
}
