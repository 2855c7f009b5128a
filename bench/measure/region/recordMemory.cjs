// Loaded before a program whose memory is measured: writes the highest resident set, in kilobytes, when the program ends.
const fs = require("node:fs");
process.on("exit", () => fs.writeFileSync(process.env.OPORA_MEMORY_FILE, String(process.resourceUsage().maxRSS)));
