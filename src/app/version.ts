declare const OPORA_VERSION: string | undefined;

/** Version of the package, put in by the build; outside a build (tests) there is none. */
export const version = typeof OPORA_VERSION === "undefined" ? "0.0.0" : OPORA_VERSION;
