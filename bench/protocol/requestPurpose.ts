import type { RequestPurpose } from "./requestLog";
import type { WirePath, WireRequest } from "./wire";
import { actionType, pathType } from "./wire";

/** Tells a request of the add-in from one that the client makes for itself. */
export function requestPurpose(request: WireRequest): RequestPurpose {
  const paths = request.ObjectPaths ?? {};
  const isForeign = ({ ObjectPathType: type }: WirePath) => type !== pathType.root && type !== pathType.reference;
  const acting = request.Actions.filter((action) => action.ActionType !== actionType.instantiate && action.ActionType !== actionType.trace);
  // The client names the document's root beside its services, and does nothing to it.
  const touched = acting.length > 0 ? acting.flatMap(({ ObjectPathId }) => pathsUpFrom(paths, ObjectPathId)) : Object.values(paths);
  if (touched.length > 0 && touched.every(isForeign)) return "service";
  return acting.length > 0 && acting.every((action) => action.Name === "_RemoveReference") ? "cleanUp" : "work";
}

/** A path and those it begins from. */
function pathsUpFrom(paths: Readonly<Record<string, WirePath>>, id: number): WirePath[] {
  const path = paths[id];
  if (path === undefined) return [];
  return [path, ...(path.ParentObjectPathId === undefined ? [] : pathsUpFrom(paths, path.ParentObjectPathId))];
}
