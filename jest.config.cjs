/** Unit and integration tests run in Node; a pane component asks for jsdom in its first line. */
const base = {
  rootDir: __dirname,
  transform: { "\\.m?(t|j)sx?$": ["@swc/jest"] },
  // jsdom's and Univer's CommonJS builds require packages that are ES modules alone: they are transformed; lodash stands for lodash-es (600 files).
  transformIgnorePatterns: [
    "/node_modules/(?!(.*/node_modules/)?(@exodus/bytes|@asamuzakjp|@csstools|@bramus|css-tree|parse5|entities|nanoid|rbush|quickselect|kdbush|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|collapse-white-space|n-gram)/)",
  ],
  moduleNameMapper: { "\\.css$": "<rootDir>/tests/emptyStyle.cjs", "^lodash-es$": "lodash" },
};

module.exports = {
  // A rejection that is handled a turn of the event loop later is no failure.
  waitForUnhandledRejections: true,
  // A busy machine is no defect: speed is measured by the benchmarks.
  testTimeout: 60_000,
  // Two files at a time also on a machine of two cores, where Jest would take one.
  maxWorkers: "100%",
  projects: [
    {
      ...base,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts", "<rootDir>/tests/**/*.test.tsx"],
      testPathIgnorePatterns: ["/tests/end-to-end/"],
    },
    { ...base, displayName: "end-to-end", testEnvironment: "node", testMatch: ["<rootDir>/tests/end-to-end/**/*.test.ts"] },
  ],
};
