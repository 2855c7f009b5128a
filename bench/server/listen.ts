import type { Server } from "node:https";

/**
 * Listens on the wanted port of this machine alone, or on the next one that is free; answers the port. 0 = any.
 * A port may be busy because another bench runs.
 */
export async function listen(server: Server, wanted: number, attempts = 20): Promise<number> {
  for (let port = wanted; ; port++) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const busy = code === "EADDRINUSE" || code === "EACCES";
      if (!busy || port - wanted >= attempts) throw error;
    }
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}
