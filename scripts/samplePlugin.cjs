const { EntryPlugin, library, node, sources } = require("webpack");
const path = require("node:path");

/**
 * Emits the invented district of «Открыть пример» beside the pane, as data: the generator of the bench is compiled by itself, run once,
 * and only what it answers goes into the product.
 */
class SamplePlugin {
  constructor({ entry, rule, output }) {
    this.entry = entry;
    this.rule = rule;
    this.output = output;
  }

  apply(compiler) {
    compiler.hooks.make.tapPromise("SamplePlugin", async (compilation) => {
      const child = compilation.createChildCompiler("sample", { filename: "sample.cjs", library: { type: "commonjs2" } }, [
        new node.NodeTemplatePlugin(),
        new library.EnableLibraryPlugin("commonjs2"),
        new EntryPlugin(compiler.context, this.entry, { name: "sample" }),
      ]);
      child.options.module.rules = [...compiler.options.module.rules];
      child.hooks.thisCompilation.tap("SamplePlugin", (own) => {
        own.hooks.afterProcessAssets.tap("SamplePlugin", (assets) => {
          const code = assets["sample.cjs"]?.source();
          if (code === undefined) return;
          const module = { exports: {} };
          new Function("module", "exports", "require", String(code))(module, module.exports, require);
          compilation.emitAsset(this.output, new sources.RawSource(JSON.stringify(module.exports.sampleSheets())));
          delete assets["sample.cjs"];
        });
      });
      await new Promise((resolve, reject) =>
        child.runAsChild((error, _, own) => {
          const [problem] = own?.errors ?? [];
          if (error ?? problem) reject(error ?? problem);
          else resolve();
        }),
      );
      compilation.contextDependencies.add(path.dirname(this.entry));
    });
  }
}

module.exports = { SamplePlugin };
