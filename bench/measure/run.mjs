// npm run bench:… [page]: builds the measurements when a source is newer than the bundle and runs the one named.
import path from "node:path";
import { builtBundle } from "../builtBundle.mjs";

const { measure } = builtBundle("measure", ["src", "bench", "package.json", "webpack.config.js"]);
const [name, page] = process.argv.slice(2);
// Relative paths are meant from where the user stands, not from the folder npm goes to.
await measure(name, page === undefined ? undefined : path.resolve(process.env.INIT_CWD ?? process.cwd(), page));
// Univer leaves message ports open that would keep Node waiting for ever.
process.stdout.write("", () => process.exit(0));
