/** What a call throws, or what it gives when it does not. */
export function thrown(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}
