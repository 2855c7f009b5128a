const names = ["Office", "Excel", "OfficeExtension", "OfficeRuntime", "CustomFunctions"] as const;

/** Puts the globals of office.js where code written for the pane looks for them. Answers the function that takes them away again. */
export function provideOfficeGlobals(window: Readonly<Record<string, unknown>>): () => void {
  const target = globalThis as unknown as Record<string, unknown>;
  const former = names.map((name) => [name, Object.getOwnPropertyDescriptor(target, name)] as const);
  for (const name of names) target[name] = window[name];
  return () => {
    for (const [name, descriptor] of former) {
      if (descriptor) Object.defineProperty(target, name, descriptor);
      else delete target[name];
    }
  };
}
