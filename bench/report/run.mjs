// npm run report: builds the command line when a source is newer than the bundle, says nothing about it, and runs it.
import { builtBundle } from "../builtBundle.mjs";

const { report } = builtBundle("report", ["src", "bench", "package.json", "webpack.config.js"]);
// Relative paths are meant from where the user stands, not from the folder npm goes to.
const code = await report(process.argv.slice(2), { folder: process.env.INIT_CWD ?? process.cwd() });
// Univer leaves message ports open that would keep Node waiting for ever; what was said goes out first.
process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));
