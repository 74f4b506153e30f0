/** placeholder */
export function matchesPattern(pattern: string, text: string): boolean {
  return pattern === text
}
