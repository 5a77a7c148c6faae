// Whether the desk takes keys now: while it is busy with anything, it doesn't.

const desk = document.getElementById("desk");
const reasons = new Set();

/** Say that the desk is busy, or no longer, for a reason of that name. */
export function busy(reason, is) {
  if (is) reasons.add(reason);
  else reasons.delete(reason);
  desk.ariaBusy = reasons.size ? "true" : "false";
}
