/**
 * Builds the add-in (dist/addin) and, with `--env bench`, the stand-in for Excel used in development and tests (dist/bench).
 *
 *   --env base=https://host/folder   where the add-in will be served from; written into dist/addin/manifest.xml
 *   --env office=cdn                 reference office.js on Microsoft's CDN (the Marketplace requires it) instead of the local copy
 *   --env bench                      also build the bench: its page for the browser and its bundles for Node
 *   --env bare                       with bench: also the bare page that the pane's weight is measured against
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { DefinePlugin } = require("webpack");
const { ManifestPlugin } = require("./scripts/manifestPlugin.cjs");
const { SamplePlugin } = require("./scripts/samplePlugin.cjs");
const { FunctionsMetadataPlugin } = require("./scripts/functionsMetadataPlugin.cjs");
const { version } = require("./package.json");

const officeDist = path.resolve(__dirname, "node_modules/@microsoft/office-js/dist");
const officeCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: "swc-loader" },
};
const styles = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] };
const resolve = { extensions: [".ts", ".tsx", ".mjs", ".js"] };

/** Files of office.js that Excel's hosts ask for: the loader, the host parts, Russian and English strings, its telemetry bridge. */
const officeFiles = [
  { from: "office.js", to: "office/" },
  { from: "o15apptofilemappingtable.js", to: "office/" },
  { from: "excel-{web,win32,winrt,mac,ios,android}-16.0?{,-core}.js", to: "office/" },
  { from: "{ru-ru,en-us}/office_strings.js", to: "office/" },
  { from: "telemetry/oteljs*.js", to: "office/" },
].map((pattern) => ({ ...pattern, context: officeDist, globOptions: { ignore: ["**/*.debug.js"] }, info: { minimized: true } }));

function addin(env, mode) {
  const cdn = env.office === "cdn";
  return {
    name: "addin",
    mode,
    target: ["web", "es2021"],
    devtool: mode === "production" ? false : "source-map",
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: path.resolve(__dirname, "dist/addin"),
      // Parts lie beside the page. "auto" would take their folder from the last script of a page whose own is a module: office.js adds scripts of its own to it.
      publicPath: "",
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    module: { rules: [typescript, styles] },
    resolve,
    plugins: [
      new DefinePlugin({ OPORA_VERSION: JSON.stringify(version) }),
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        scriptLoading: "module",
        templateParameters: { officeScript: cdn ? officeCdn : "office/office.js", officeOrigin: cdn ? new URL(officeCdn).origin : "" },
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "icons/[name][ext]" },
          { from: "src/commands/shortcuts.json", to: "shortcuts.json" },
          { from: "src/taskpane/unsupported.js", to: "unsupported.js", info: { minimized: true } },
          ...(cdn ? [] : officeFiles),
        ],
      }),
      new FunctionsMetadataPlugin({ source: path.resolve(__dirname, "src/functions"), output: "functions.json" }),
      new SamplePlugin({ entry: path.resolve(__dirname, "bench/sample/sampleSheets.ts"), rule: typescript, output: "sample.json" }),
      new ManifestPlugin({ source: path.resolve(__dirname, "manifest.xml"), base: env.base, version }),
    ],
    performance: { hints: false },
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(__dirname, ".cache/webpack"),
      name: `addin-${mode}-${cdn}-${env.base ?? "local"}`,
      buildDependencies: { config: [__filename] },
    },
  };
}

function benchPage(mode) {
  return {
    name: "bench-page",
    mode,
    target: ["web", "es2021"],
    devtool: false,
    entry: { bench: "./bench/page/index.ts" },
    output: {
      path: path.resolve(__dirname, "dist/bench/page"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    module: { rules: [typescript, styles, { test: /\.m?js$/, resolve: { fullySpecified: false } }] },
    resolve,
    plugins: [
      new DefinePlugin({ OPORA_VERSION: JSON.stringify(version) }),
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new HtmlPlugin({ filename: "index.html", template: "./bench/page/index.html" }),
    ],
    // Served on localhost only: minifying Univer would take longer than it ever saves.
    optimization: { minimize: false },
    performance: { hints: false },
    ignoreWarnings: [/Critical dependency/],
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(__dirname, ".cache/webpack"),
      name: `bench-page-${mode}`,
      buildDependencies: { config: [__filename] },
    },
  };
}

/** The least page of React and Fluent, against which the weight of the pane is measured (npm run bench:pane). */
function bareAddin(mode) {
  return {
    ...addin({}, mode),
    name: "bare-addin",
    entry: { taskpane: "./bench/measure/pane/barePage.tsx" },
    output: { ...addin({}, mode).output, path: path.resolve(__dirname, "dist/bench/bare") },
    cache: { ...addin({}, mode).cache, name: `bare-addin-${mode}` },
  };
}

function benchNode(mode) {
  return {
    name: "bench-node",
    mode,
    target: "node20",
    devtool: "source-map",
    entry: {
      report: "./bench/report/report.ts",
      server: "./bench/server/server.ts",
      sample: "./bench/sample/writeSample.ts",
      measure: "./bench/measure/measure.ts",
    },
    output: {
      path: path.resolve(__dirname, "dist/bench/node"),
      filename: "[name].cjs",
      chunkFilename: "[name].chunk.cjs",
      library: { type: "commonjs2" },
      clean: true,
    },
    // Packages that read their own files at run time stay outside the bundle.
    externals: {
      jsdom: "commonjs jsdom",
      "custom-functions-metadata": "commonjs custom-functions-metadata",
      "playwright-core": "commonjs playwright-core",
      "@sparticuz/chromium": "import @sparticuz/chromium",
    },
    module: { rules: [typescript, { test: /\.css$/, type: "asset/source" }, { test: /\.m?js$/, resolve: { fullySpecified: false } }] },
    resolve,
    plugins: [new DefinePlugin({ OPORA_VERSION: JSON.stringify(version) })],
    optimization: { minimize: false },
    ignoreWarnings: [/Critical dependency/],
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(__dirname, ".cache/webpack"),
      name: `bench-node-${mode}`,
      buildDependencies: { config: [__filename] },
    },
  };
}

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  if (!env.bench) return [addin(env, mode)];
  return [addin(env, mode), benchPage(mode), benchNode(mode), ...(env.bare ? [bareAddin(mode)] : [])];
};
