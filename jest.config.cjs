/** Unit and integration tests run in Node; a pane component asks for jsdom in its first line. */
const base = {
  rootDir: __dirname,
  transform: { "\\.(t|j)sx?$": ["@swc/jest"] },
  transformIgnorePatterns: ["/node_modules/"],
  moduleNameMapper: { "\\.css$": "<rootDir>/tests/emptyStyle.cjs" },
};

module.exports = {
  projects: [
    { ...base, displayName: "unit", testEnvironment: "node", testMatch: ["<rootDir>/tests/**/*.test.ts", "<rootDir>/tests/**/*.test.tsx"], testPathIgnorePatterns: ["/tests/end-to-end/"] },
    { ...base, displayName: "end-to-end", testEnvironment: "node", testMatch: ["<rootDir>/tests/end-to-end/**/*.test.ts"] },
  ],
};
