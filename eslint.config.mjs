import js from "@eslint/js";
import tseslint from "typescript-eslint";
import importX from "eslint-plugin-import-x";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import officeAddins from "eslint-plugin-office-addins";
import prettier from "eslint-config-prettier";

/**
 * Who may import whom (docs/decisions/0001-layers.md): a folder of src may import itself and the folders named here.
 * `types` = only `import type`.
 */
const layers = {
  domain: { allowed: [] },
  text: { allowed: ["domain"], types: ["reading", "workbook"] },
  reading: { allowed: ["domain"] },
  reports: { allowed: ["domain", "text"], types: ["reading"] },
  workbook: { allowed: [], types: ["domain", "reading", "reports"] },
  app: { allowed: ["domain", "reading", "reports", "text", "workbook"] },
  functions: { allowed: ["domain", "text"] },
  commands: { allowed: ["app", "text"] },
  taskpane: { allowed: ["app", "text", "commands", "functions"] },
};
const folders = Object.keys(layers);

/** Zones of import-x/no-restricted-paths: value imports. Type imports are judged by the rule below it. */
const zones = folders.flatMap((folder) => {
  const { allowed, types = [] } = layers[folder];
  return folders
    .filter((other) => other !== folder && !allowed.includes(other) && !types.includes(other))
    .map((other) => ({ target: `./src/${folder}`, from: `./src/${other}`, message: `src/${folder} must not import src/${other}` }));
});
zones.push({ target: "./src", from: "./bench", message: "nothing in src imports the bench" });
zones.push({ target: "./src", from: "./tests", message: "nothing in src imports tests" });

/** Folders from which only types may come. */
const typeOnly = folders
  .filter((folder) => layers[folder].types)
  .map((folder) => ({
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: layers[folder].types.map((other) => ({
            regex: `^(\\.\\./)+${other}/`,
            allowTypeImports: true,
            message: `src/${folder} takes only types from src/${other}`,
          })),
        },
      ],
    },
  }));

const excelIsForWorkbook = {
  selector: "MemberExpression[object.name='Excel'], CallExpression[callee.property.name='sync'][callee.object.name='context']",
  message: "Excel is called in src/workbook only.",
};

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", ".cache/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx,mjs,cjs,js}"],
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-duplicates": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "no-console": "error",
      eqeqeq: ["error", "always"],
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  ...typeOnly,
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/workbook/**"],
    rules: { "no-restricted-syntax": ["error", excelIsForWorkbook] },
  },
  {
    files: ["src/domain/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", "document", "window", "Date", "Office", "Excel"],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "The method knows no randomness." }],
      "no-restricted-syntax": ["error", { selector: "Literal[value=/[А-Яа-яЁё]{2,}/]", message: "Russian text belongs to src/text." }],
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/app/**/*.ts", "src/workbook/**/*.ts", "src/commands/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "Literal[value=/[А-Яа-яЁё]{2,}/], TemplateElement[value.raw=/[А-Яа-яЁё]{2,}/], JSXText[value=/[А-Яа-яЁё]{2,}/]",
          message: "Russian text belongs to src/text.",
        },
      ],
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/app/**/*.ts", "src/commands/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", "Excel"],
    },
  },
  {
    files: ["src/workbook/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  { files: ["src/taskpane/**/*.tsx", "bench/page/**/*.tsx"], ...jsxA11y.flatConfigs.strict },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["**/*.{mjs,cjs}", "webpack.config.js"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        module: "writable",
        require: "readonly",
        __dirname: "readonly",
        __filename: "readonly",
        URL: "readonly",
        Buffer: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
      },
    },
    rules: { "no-console": "off", "@typescript-eslint/no-require-imports": "off" },
  },
  { files: ["src/taskpane/unsupported.js"], languageOptions: { globals: { document: "readonly" } }, rules: { "no-var": "off" } },
  { files: ["bench/server/**", "bench/report/**", "bench/measure/**"], rules: { "no-console": "off" } },
  prettier,
);
