/** A whole number with commas between its thousands: `1,200`. Not by `toLocaleString`, which takes 20 ms when it is first called. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}
