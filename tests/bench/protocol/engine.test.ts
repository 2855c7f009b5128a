import { paths, toyEngine, values } from "./toyLibrary";

const instantiate = (path: number): object => ({ ActionType: 1, ObjectPathId: path });
const load = (path: number, ...Select: string[]): object => ({ ActionType: 2, ObjectPathId: path, QueryInfo: { Select } });
const call = (path: number, Name: string, Arguments: unknown[] = [], ReferencedObjectPathIds?: unknown[]): object => ({
  ActionType: 3,
  ObjectPathId: path,
  Name,
  ArgumentInfo: { Arguments, ...(ReferencedObjectPathIds && { ReferencedObjectPathIds }) },
});
const set = (path: number, Name: string, value: unknown): object => ({
  ActionType: 4,
  ObjectPathId: path,
  Name,
  ArgumentInfo: { Arguments: [value] },
});

describe("object paths", () => {
  it("lead over methods, properties and the indexer to an object, whose id is answered", async () => {
    const { send } = toyEngine();
    expect(values(await send([instantiate(4)], paths))).toEqual([{ Id: "b1" }]);
  });

  it("act once a request, however many actions use them", async () => {
    const { send, state } = toyEngine();
    const added = { Id: 5, ObjectPathType: 3, Name: "Add", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["Игрок"] } };
    await send([instantiate(5), load(5, "title"), call(5, "SameAs", [5], [5])], { ...paths, 5: added });
    expect(state.shelves[0]?.books.map(({ title }) => title)).toEqual(["Идиот", "Бесы", "Игрок"]);
  });

  it("below a null object are null, and its methods do nothing; to set its property is refused", async () => {
    const { send } = toyEngine();
    const missing = { Id: 5, ObjectPathType: 3, Name: "GetItemOrNullObject", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["b9"] } };
    expect(values(await send([instantiate(5), load(5, "title"), call(5, "SameAs", [5], [5])], { ...paths, 5: missing }))).toEqual([
      null,
      null,
      null,
    ]);
    expect(await send([set(5, "Title", "x")], { ...paths, 5: missing })).toMatchObject({
      Error: { Code: "InvalidReference", ActionIndex: 0 },
    });
  });

  it("of a service need no parent", async () => {
    const { send, engine } = toyEngine();
    const clock = { Id: 9, ObjectPathType: 2, Name: "City.Clock" };
    expect(values(await send([call(9, "Hour")], { 9: clock }))).toEqual([12]);
    expect(engine.log.records[0]?.purpose).toBe("service");
  });
});

describe("load", () => {
  it("answers the named properties, with the names of the table, however they were spelt", async () => {
    const { send } = toyEngine();
    expect(values(await send([load(4, "TITLE", "pages")], paths))).toEqual([{ Title: "Идиот", Pages: 640 }]);
  });

  it("without names answers every property that is neither heavy nor above the profile", async () => {
    const { send } = toyEngine();
    expect(values(await send([load(4)], paths))).toEqual([{ Id: "b1", Title: "Идиот", Pages: 640 }]);
  });

  it("goes on through navigation, and inherits members", async () => {
    const { send } = toyEngine();
    expect(values(await send([load(2, "name", "label/colour", "books/title")], paths))).toEqual([
      {
        Name: "Проза",
        Label: { Colour: "red" },
        Books: {
          _Items: [
            { Id: "b1", Title: "Идиот" },
            { Id: "b2", Title: "Бесы" },
          ],
        },
      },
    ]);
  });

  it("answers a collection's own properties apart from those of its items", async () => {
    const { send } = toyEngine();
    expect(values(await send([load(3, "count")], paths))).toEqual([{ Count: 2 }]);
    expect(values(await send([load(3, "count", "title")], paths))).toEqual([
      {
        Count: 2,
        _Items: [
          { Id: "b1", Title: "Идиот" },
          { Id: "b2", Title: "Бесы" },
        ],
      },
    ]);
  });

  it("takes a part of a collection by Skip and Top", async () => {
    const { send } = toyEngine();
    const QueryInfo = { Select: ["title"], Skip: 1, Top: 1 };
    expect(values(await send([{ ActionType: 2, ObjectPathId: 3, QueryInfo }], paths))).toEqual([{ _Items: [{ Id: "b2", Title: "Бесы" }] }]);
  });

  it("by Expand answers all of what a property leads to", async () => {
    const { send } = toyEngine();
    const QueryInfo = { Select: ["name"], Expand: ["label"] };
    expect(values(await send([{ ActionType: 2, ObjectPathId: 2, QueryInfo }], paths))).toEqual([
      { Name: "Проза", Label: { Colour: "red" } },
    ]);
  });

  it("as JSON answers names as authors write them", async () => {
    const { send } = toyEngine();
    const QueryInfo = { Select: ["label/colour"] };
    expect(values(await send([{ ActionType: 7, ObjectPathId: 2, QueryInfo }], paths))).toEqual([{ label: { colour: "red" } }]);
  });
});

describe("arguments", () => {
  const two = { ...paths, 5: { Id: 5, ObjectPathType: 5, Name: "", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["b2"] } } };

  it("may be objects: alone, in an array, or inside a plain object", async () => {
    const { send } = toyEngine();
    const results = values(
      await send(
        [call(4, "SameAs", [4], [4]), call(3, "Titles", [[5, 4]], [[5, 4]]), call(3, "Choose", [{ best: { _ObjectPathId: 5 } }])],
        two,
      ),
    );
    expect(results).toEqual([true, ["Бесы", "Идиот"], "Бесы"]);
  });

  it("of an update set several properties at once, also through navigation", async () => {
    const { send, state } = toyEngine();
    await send([{ ActionType: 9, ObjectPathId: 2, ObjectState: { label: { colour: "green" } } }], paths);
    expect(state.shelves[0]?.label.colour).toBe("green");
  });
});

describe("references", () => {
  it("are given to what the client keeps, and let go when it says so", async () => {
    const { send, engine } = toyEngine();
    const [kept] = values(await send([instantiate(4), call(4, "_KeepReference")], paths)) as [{ _ReferenceId: string }];
    expect(engine.references.held).toEqual(["Book b1"]);

    const reference = { 8: { Id: 8, ObjectPathType: 6, Name: kept._ReferenceId } };
    expect(values(await send([load(8, "title")], reference))).toEqual([{ Title: "Идиот" }]);

    await send([call(1, "_RemoveReference", [kept._ReferenceId])], paths);
    expect(engine.references.count).toBe(0);
    expect(engine.log.records.map(({ purpose }) => purpose)).toEqual(["work", "work", "cleanUp"]);
    expect(engine.log.workCount).toBe(2);
    expect(await send([load(8, "title")], reference)).toMatchObject({ Error: { Code: "ItemNotFound" } });
  });
});

describe("what goes wrong", () => {
  it("ends the request at the action that failed; what was done before stays", async () => {
    const { send, state } = toyEngine();
    const lost = {
      ...paths,
      5: { Id: 5, ObjectPathType: 3, Name: "GetShelf", ParentObjectPathId: 1, ArgumentInfo: { Arguments: ["Драма"] } },
    };
    const reply = await send([set(4, "Title", "Подросток"), instantiate(5), set(4, "Title", "никогда")], lost);
    expect(reply).toMatchObject({
      Error: { Code: "ItemNotFound", HttpStatusCode: 404, ActionIndex: 1, Location: "GetShelf" },
      ProcessedResults: { Results: [{ ActionId: 1, Value: null }] },
    });
    expect(state.shelves[0]?.books[0]?.title).toBe("Подросток");
  });

  it("a member that no table has fails loudly and is counted", async () => {
    const { send, engine } = toyEngine();
    for (const action of [load(4, "author"), call(4, "Burn"), set(4, "Pages", 1)]) {
      expect(await send([action], paths)).toMatchObject({ Error: { Code: "ApiNotImplementedByBench" } });
    }
    expect([...engine.members.unknownMembers]).toEqual([
      ["Book.author", 1],
      ["Book.Burn", 1],
      ["Book.Pages =", 1],
    ]);
  });

  it("a member above the requirement profile is not found; with a newer profile it is", async () => {
    expect(await toyEngine().send([load(4, "scan")], paths)).toMatchObject({ Error: { Code: "ApiNotFound" } });
    expect(await toyEngine().send([load(2, "camera")], paths)).toMatchObject({ Error: { Code: "ApiNotFound" } });
    expect(values(await toyEngine({ version: 2 }).send([load(4, "scan")], paths))).toEqual([{ Scan: "scan" }]);
  });

  it("a defect of the bench is a GeneralException, and is kept for the test to see", async () => {
    const { send, engine } = toyEngine();
    expect(await send([call(4, "Defect")], paths)).toMatchObject({ Error: { Code: "GeneralException" } });
    expect(engine.defects).toHaveLength(1);
  });
});

describe("limits and order", () => {
  it("count bytes of UTF-8: the same letters pass as Latin and not as Cyrillic", async () => {
    const { send, engine } = toyEngine({ byteLimit: 1500 });
    expect(await send([set(4, "Title", "a".repeat(700))], paths)).not.toBe(5103);
    expect(await send([set(4, "Title", "я".repeat(700))], paths)).toBe(5103);
    expect(engine.log.records[1]).toMatchObject({ error: "refused 5103", replyBytes: 0 });
  });

  it("count the reply too, and let go of references that the client never learnt of", async () => {
    const { send, engine, state } = toyEngine({ byteLimit: 900 });
    const keepAndLoad = [instantiate(4), call(4, "_KeepReference"), load(4, "title")];
    expect(values(await send(keepAndLoad, paths))).toHaveLength(3);
    expect(engine.references.count).toBe(1);

    Object.assign(state.shelves[0]?.books[0] ?? {}, { title: "я".repeat(500) });
    expect(await send(keepAndLoad, paths)).toBe(5104);
    expect(engine.references.count).toBe(1);
  });

  it("wait for a calculation before a calculated member is read, and let pending writes out first", async () => {
    const { send, state } = toyEngine();
    const shelf = state.shelves[0];
    state.counting = new Promise((resolve) =>
      setTimeout(() => {
        shelf?.books.forEach((book) => (book.pages = 1));
        state.counting = null;
        resolve();
      }, 10),
    );
    expect(values(await send([call(3, "TotalPages")], paths))).toEqual([2]);
    expect(state.written).toEqual(["flush", "flush"]);
  });

  it("take requests one after another, in the order they came", async () => {
    const { send, state } = toyEngine();
    state.counting = new Promise((resolve) => setTimeout(resolve, 10));
    const [first, second] = await Promise.all([
      send([load(4, "pages"), set(4, "Title", "раньше")], paths),
      send([load(4, "title")], paths),
    ]);
    expect(values(first ?? 0)[0]).toEqual({ Pages: 640 });
    expect(values(second ?? 0)).toEqual([{ Title: "раньше" }]);
  });
});
