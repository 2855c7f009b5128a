const fs = require("node:fs");
const path = require("node:path");
const { OfficeAddinManifest } = require("office-addin-manifest");

/** The address manifest.xml is written for in the repository: the bench and sideloading on one's own machine. */
const developmentBase = "https://localhost:3000";

/**
 * Writes dist/addin/manifest.xml: the repository's manifest with the base URL of the given host and the package's version.
 * The result is read back through office-addin-manifest, so that a manifest that cannot be parsed fails the build.
 */
class ManifestPlugin {
  constructor({ source, base, version }) {
    this.source = source;
    this.base = (base ?? developmentBase).replace(/\/+$/, "");
    this.version = version;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise("ManifestPlugin", async () => {
      const xml = fs
        .readFileSync(this.source, "utf8")
        .replaceAll(developmentBase, this.base)
        .replace(/<Version>[^<]*<\/Version>/, `<Version>${this.version}.0</Version>`);
      const target = path.join(compiler.outputPath, "manifest.xml");
      fs.writeFileSync(target, xml);
      const info = await OfficeAddinManifest.readManifestFile(target);
      if (info.version !== `${this.version}.0`) throw new Error(`manifest.xml: version ${info.version}, expected ${this.version}.0`);
    });
    compiler.hooks.compilation.tap("ManifestPlugin", (compilation) => compilation.fileDependencies.add(this.source));
  }
}

module.exports = { ManifestPlugin, developmentBase };
