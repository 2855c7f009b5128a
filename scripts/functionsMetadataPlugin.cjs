const { functionsMetadata } = require("./functionsMetadata.cjs");

/** Emits functions.json beside the pane from the JSDoc of the custom functions. */
class FunctionsMetadataPlugin {
  constructor({ source, output }) {
    this.source = source;
    this.output = output;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadataPlugin", (compilation) => {
      compilation.contextDependencies.add(this.source);
      compilation.hooks.processAssets.tapPromise(
        { name: "FunctionsMetadataPlugin", stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const { metadata } = await functionsMetadata(this.source);
          compilation.emitAsset(this.output, new compiler.webpack.sources.RawSource(JSON.stringify(metadata, null, 2)));
        },
      );
    });
  }
}

module.exports = { FunctionsMetadataPlugin };
