import type { RequestPurpose } from "./requestLog";
import type { WireRequest } from "./wire";
import { actionType, pathType } from "./wire";

/** Tells a request of the add-in from one that the client makes for itself. */
export function requestPurpose(request: WireRequest): RequestPurpose {
  const paths = Object.values(request.ObjectPaths ?? {});
  if (paths.length > 0 && paths.every((path) => path.ObjectPathType !== pathType.root && path.ObjectPathType !== pathType.reference)) {
    return "service";
  }
  const acting = request.Actions.filter((action) => action.ActionType !== actionType.instantiate && action.ActionType !== actionType.trace);
  return acting.length > 0 && acting.every((action) => action.Name === "_RemoveReference") ? "cleanUp" : "work";
}
