import { RouteDrawer } from "@medusajs/dashboard/components"
import { Alert, Button, Heading } from "@medusajs/ui"
import { type ReactNode, useState } from "react"
import { useParams } from "react-router-dom"
import type { AdminLegalEntity } from "../../../../src/types"
import { Allowed, Failed } from "../../../components/section"
import { useLegalEntity } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"

type Body = (entity: AdminLegalEntity, notice: ReactNode) => ReactNode

type EntityDrawerProps = { title: string; hint?: string; children: Body }

/** A drawer on a route of a legal entity's page. */
export const EntityDrawer = ({ title, hint, children }: EntityDrawerProps) => {
  const { id } = useParams()
  const { legal_entity, error, refetch } = useLegalEntity(id!)
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{title}</Heading>
        </RouteDrawer.Title>
        {hint && (
          <RouteDrawer.Description className="txt-small text-ui-fg-subtle">
            {hint}
          </RouteDrawer.Description>
        )}
      </RouteDrawer.Header>
      <Allowed right="edit_settings">
        {legal_entity ? (
          <Seen entity={legal_entity}>{children}</Seen>
        ) : (
          error && <Failed error={error} onRetry={refetch} />
        )}
      </Allowed>
    </RouteDrawer>
  )
}

/**
 * A form keeps the legal entity it was opened with. When others change it
 * meanwhile it says so, and starts over only when told to.
 */
const Seen = ({
  entity,
  children,
}: {
  entity: AdminLegalEntity
  children: Body
}) => {
  const t = useWords()
  const [seen, setSeen] = useState(entity)
  const notice = seen.version !== entity.version && (
    <Alert variant="warning" role="alert">
      <div className="flex flex-col items-start gap-y-2">
        <div>
          <p className="txt-compact-small-plus">
            {t("legalEntities.changed.title")}
          </p>
          <p>
            {t("legalEntities.changed.by", { name: entity.updated_by.name })}
          </p>
        </div>
        <Button
          size="small"
          type="button"
          variant="secondary"
          onClick={() => setSeen(entity)}
        >
          {t("legalEntities.changed.useNew")}
        </Button>
      </div>
    </Alert>
  )
  return <Fresh key={seen.version}>{children(seen, notice)}</Fresh>
}

/** A new version gets a new form. */
const Fresh = ({ children }: { children: ReactNode }) => <>{children}</>
