/** Leaves the field that this event is of, so that the arrows and the clicker move the slides again. */
export function leaveField({ currentTarget }: Event): void {
  (currentTarget as HTMLElement).blur()
}
