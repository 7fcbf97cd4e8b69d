/** What `readRequest` is asked with: written once, because the answer is kept under it. */
export const requestInput = (id: string): { params: { id: string }; query: Record<string, never> } => ({
  params: { id },
  query: {},
});
