import { history } from "./cases/history"
import { historyFound } from "./cases/history-found"
import { lazyScreens } from "./cases/lazy"
import { members } from "./cases/members"
import { widgets } from "./cases/widgets"
import { browserSuite } from "./harness"

browserSuite((s) => {
  history(s)
  historyFound(s)
  members(s)
  widgets(s)
  lazyScreens(s)
})
