/** Whether this Excel can run custom functions; pages contradict each other on volume-licensed 2021, so it is asked. */
export function hasCustomFunctions(): boolean {
  return Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1");
}
