/** What office.js looks at before it tells Excel that the custom functions are there. */
interface FunctionHost {
  CustomFunctionMappings?: { __delay__?: boolean };
}

/**
 * Asks office.js to wait with the custom functions until the returned function is called: their code comes in a part of its own beside
 * the first picture of the pane, and Excel must not call a function before it is there. An office.js that does not know the mark
 * starts at once, as without it.
 */
export function holdFunctions(): () => void {
  const host = globalThis as FunctionHost;
  const mappings = (host.CustomFunctionMappings ??= {});
  mappings.__delay__ = true;
  return () => {
    delete mappings.__delay__;
  };
}
