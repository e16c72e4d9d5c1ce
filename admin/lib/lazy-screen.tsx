import { type ComponentType, lazy, type ReactNode, Suspense } from "react"

/**
 * A page or widget whose code is fetched when it is first shown: the dashboard
 * imports what is registered with it at once, on every page.
 */
export function lazyScreen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null
): ComponentType<Props> {
  const Lazy = lazy(async () => ({ default: await load() }))
  const Screen = Lazy as unknown as ComponentType<Props>
  const LazyScreen = (props: Props) => (
    <Suspense fallback={meanwhile}>
      <Screen {...props} />
    </Suspense>
  )
  return LazyScreen
}
