import { Container, Skeleton } from "@medusajs/ui"

/** A section while it is read: a heading and some rows. */
export const LoadingSection = ({ rows = 3 }: { rows?: number }) => (
  <Container className="divide-y p-0" aria-busy="true">
    <div className="flex items-center justify-between px-6 py-4">
      <Skeleton className="h-7 w-40" />
    </div>
    {Array.from({ length: rows }, (_, row) => (
      <div key={row} className="grid grid-cols-2 items-center px-6 py-4">
        <Skeleton className="h-5 w-28" />
        <Skeleton className="h-5 w-48" />
      </div>
    ))}
  </Container>
)

/** A page with a table while its code or its rows are fetched. */
export const LoadingTable = ({ rows = 10 }: { rows?: number }) => (
  <Container className="divide-y p-0" aria-busy="true">
    <div className="flex items-center justify-between px-6 py-4">
      <Skeleton className="h-7 w-40" />
      <Skeleton className="h-7 w-24" />
    </div>
    {Array.from({ length: rows }, (_, row) => (
      <div key={row} className="px-6 py-3">
        <Skeleton className="h-5 w-full" />
      </div>
    ))}
  </Container>
)

export const LoadingPage = () => (
  <div className="flex w-full flex-col gap-y-3">
    <LoadingSection rows={4} />
    <LoadingSection rows={3} />
    <LoadingTable rows={5} />
  </div>
)
