import { tDebrief } from "../../i18n/t-debrief.ts";

import { type Order, ORDERS } from "./order.ts";

interface OrderSwitchProps {
  order: Order;
  onChange: (order: Order) => void;
}

/** Whether one looks back decision by decision, or theme by theme. */
export function OrderSwitch({ order, onChange }: OrderSwitchProps) {
  return (
    <fieldset class="order-switch">
      <legend>{tDebrief("debrief.order")}</legend>
      {ORDERS.map((each) => (
        <label key={each}>
          <input type="radio" name="order" checked={each === order} onChange={() => onChange(each)} />
          <span>{tDebrief(`debrief.order.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
