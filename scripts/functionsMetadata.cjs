const fs = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

/** Files below the folder that define a custom function (JSDoc tag @customfunction), in order of their names. */
function functionFiles(folder) {
  return fs
    .readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, name))
    .filter((file) => /\.tsx?$/.test(file) && fs.readFileSync(file, "utf8").includes("@customfunction"))
    .sort();
}

/** The metadata Excel shows in its formula wizard, made from the JSDoc of src/functions. Throws on anything the generator refuses. */
async function functionsMetadata(folder) {
  const files = functionFiles(folder);
  if (files.length === 0) throw new Error(`No custom function found in ${folder}`);
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(`Custom functions metadata: ${errors.join("; ")}`);
  return { files, metadata: JSON.parse(metadataJson) };
}

module.exports = { functionsMetadata };
