import { httpSuite } from "../../helpers"
import { refundToCredit } from "./cases/refund-to-credit"
import { refundToCreditUndone } from "./cases/refund-to-credit-undone"

httpSuite((suite) => {
  refundToCredit(suite)
  refundToCreditUndone(suite)
})
