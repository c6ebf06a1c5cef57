/** How many characters people see in a text's length: an emoji is one, as the API counts it, and not two. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
