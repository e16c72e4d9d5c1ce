import {
  addToCartWorkflow,
  cancelOrderFulfillmentWorkflow,
  cancelOrderWorkflow,
  completeCartWorkflow,
  completeOrderWorkflow,
  createCartWorkflow,
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  createOrderWorkflow,
  refreshPaymentCollectionForCartWorkflow,
  transferCartCustomerWorkflow,
  updateCartPromotionsWorkflow,
  updateCartWorkflow,
} from "@medusajs/medusa/core-flows"

/** How often Medusa called each handler of the store's. */
export const called: Record<string, number> = {}

const note = (name: string) => async () => {
  called[name] = (called[name] ?? 0) + 1
}

// Every hook around carts, orders and payments that the loyalty plugin leaves:
// Medusa has room for one handler on each, and the store was here first.
addToCartWorkflow.hooks.validate(note("addToCart.validate"))
cancelOrderWorkflow.hooks.orderCanceled(note("cancelOrder.orderCanceled"))
cancelOrderFulfillmentWorkflow.hooks.orderFulfillmentCanceled(
  note("cancelOrderFulfillment.orderFulfillmentCanceled")
)
completeCartWorkflow.hooks.validate(note("completeCart.validate"))
completeOrderWorkflow.hooks.ordersCompleted(
  note("completeOrder.ordersCompleted")
)
createCartWorkflow.hooks.validate(note("createCart.validate"))
createCartWorkflow.hooks.cartCreated(note("createCart.cartCreated"))
createOrderFulfillmentWorkflow.hooks.fulfillmentCreated(
  note("createOrderFulfillment.fulfillmentCreated")
)
createOrderShipmentWorkflow.hooks.shipmentCreated(
  note("createOrderShipment.shipmentCreated")
)
createOrderWorkflow.hooks.orderCreated(note("createOrder.orderCreated"))
refreshPaymentCollectionForCartWorkflow.hooks.validate(
  note("refreshPaymentCollection.validate")
)
transferCartCustomerWorkflow.hooks.validate(
  note("transferCartCustomer.validate")
)
updateCartWorkflow.hooks.validate(note("updateCart.validate"))
updateCartWorkflow.hooks.cartUpdated(note("updateCart.cartUpdated"))
updateCartPromotionsWorkflow.hooks.validate(
  note("updateCartPromotions.validate")
)
