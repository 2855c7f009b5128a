import { holdFunctions } from "../functions/holdFunctions";

/** Gives Excel the custom functions; the pane does not wait for them. */
export async function loadFunctions(): Promise<void> {
  const release = holdFunctions();
  try {
    const [{ registerFunctions }, { functionSupport }] = await Promise.all([
      import("../functions/registerFunctions"),
      import("../app/functionSupport"),
    ]);
    registerFunctions(functionSupport);
  } finally {
    release();
  }
}
