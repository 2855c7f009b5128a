import { ProtocolEngine } from "../../../bench/protocol/engine";
import { HostError } from "../../../bench/protocol/hostError";
import { hostObject } from "../../../bench/protocol/hostObject";
import type { ClassTable, HostModel, HostObject } from "../../../bench/protocol/objectModel";
import type { WireReply } from "../../../bench/protocol/wire";

/** A library with shelves of books: the protocol knows no word of Excel, so its tests need none. */
export interface Library {
  readonly shelves: Shelf[];
  /** Counts that are still being made; the engine waits for them before it reads a `calculated` member. */
  counting: Promise<void> | null;
  readonly written: string[];
}

interface Shelf {
  readonly name: string;
  readonly books: Book[];
  label: { colour: string };
}

interface Book {
  readonly id: string;
  title: string;
  pages: number;
}

const named: ClassTable<{ readonly name: string }> = { name: "Named", properties: { Name: { get: ({ name }) => name } } };

const book: ClassTable<Book> = {
  name: "Book",
  properties: {
    Id: { get: ({ id }) => id },
    Title: { get: ({ title }) => title, set: (target, title) => (target.title = String(title)) },
    Pages: { get: ({ pages }) => pages, calculated: true },
    Text: { get: ({ title }) => title.repeat(3), heavy: true },
    Scan: { get: () => "scan", since: "LibraryApi 2.0" },
  },
  methods: {
    SameAs: { call: ({ id }, other) => id === (other as HostObject<Book>).state.id },
    Defect: { call: () => (undefined as unknown as Book).title },
  },
};

const label: ClassTable<{ colour: string }> = {
  name: "Label",
  properties: { Colour: { get: ({ colour }) => colour, set: (target, colour) => (target.colour = String(colour)) } },
};

const books: ClassTable<Shelf> = {
  name: "BookCollection",
  properties: { Count: { get: (shelf) => shelf.books.length } },
  items: (shelf) => shelf.books.map(toBook),
  indexer: (shelf, id) => orNull(shelf.books.find((one) => one.id === id)),
  methods: {
    Add: {
      call: (shelf, title) => {
        const added = { id: `b${shelf.books.length + 1}`, title: String(title), pages: 0 };
        shelf.books.push(added);
        return toBook(added);
      },
    },
    GetItemOrNullObject: { call: (shelf, id) => orNull(shelf.books.find((one) => one.id === id)) },
    TotalPages: { calculated: true, call: (shelf) => shelf.books.reduce((sum, { pages }) => sum + pages, 0) },
    Titles: { call: (_, wanted) => (wanted as readonly HostObject<Book>[]).map(({ state }) => state.title) },
    Choose: { call: (_, choice) => (choice as { best: HostObject<Book> }).best.state.title },
  },
};

const shelf: ClassTable<Shelf> = {
  name: "Shelf",
  extends: named,
  navigation: {
    Books: { get: (state) => hostObject(books, state, `books of ${state.name}`) },
    Label: { get: (state) => hostObject(label, state.label, `label of ${state.name}`) },
    Camera: { since: "LibraryApi 2.0", get: () => null },
  },
};

const library: ClassTable<Library> = {
  name: "Library",
  items: ({ shelves }) => shelves.map(toShelf),
  methods: {
    GetShelf: {
      call: ({ shelves }, name) => {
        const found = shelves.find((one) => one.name === name);
        if (!found) throw new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
        return toShelf(found);
      },
    },
  },
};

const clock: ClassTable<null> = { name: "Clock", methods: { Hour: { call: () => 12 } } };

function toBook(state: Book): HostObject {
  return hostObject(book, state, state.id);
}

function orNull(state: Book | undefined): HostObject | null {
  return state ? toBook(state) : null;
}

function toShelf(state: Shelf): HostObject {
  return hostObject(shelf, state, state.name);
}

export interface ToyEngine {
  readonly state: Library;
  readonly engine: ProtocolEngine;
  /** Sends a request of the given actions and paths; answers the reply, or the code of a refusal. */
  send(actions: readonly object[], paths: Readonly<Record<number, object>>): Promise<WireReply | number>;
}

export function toyEngine({ byteLimit = 10_000, version = 1 } = {}): ToyEngine {
  const state: Library = {
    shelves: [
      { name: "Проза", label: { colour: "red" }, books: [book1(), { id: "b2", title: "Бесы", pages: 700 }] },
      { name: "Стихи", label: { colour: "blue" }, books: [] },
    ],
    counting: null,
    written: [],
  };
  const model: HostModel = { flush: () => void state.written.push("flush"), settle: () => state.counting };
  const engine = new ProtocolEngine({
    root: hostObject(library, state, "library"),
    model,
    service: (name) => (name === "City.Clock" ? hostObject(clock, null, "clock") : null),
    isSupported: (requirement) => Number(requirement.split(" ")[1]) <= version,
    byteLimit: () => byteLimit,
    admit: () => Promise.resolve(null),
  });
  const send = async (actions: readonly object[], paths: Readonly<Record<number, object>>): Promise<WireReply | number> => {
    const body = { Actions: actions.map((action, i) => ({ Id: i + 1, Name: "", ...action })), ObjectPaths: paths };
    const reply = await engine.process(JSON.stringify(body), 1);
    return "refused" in reply ? reply.refused : (JSON.parse(reply.text) as WireReply);
  };
  return { state, engine, send };
}

function book1(): Book {
  return { id: "b1", title: "Идиот", pages: 640 };
}

/** Paths that most tests need: 1 the library, 2 its shelf «Проза», 3 the books on it, 4 the book b1. */
export const paths = {
  1: { Id: 1, ObjectPathType: 1, Name: "" },
  2: { Id: 2, ObjectPathType: 3, Name: "GetShelf", ParentObjectPathId: 1, ArgumentInfo: { Arguments: ["Проза"] } },
  3: { Id: 3, ObjectPathType: 4, Name: "Books", ParentObjectPathId: 2 },
  4: { Id: 4, ObjectPathType: 5, Name: "", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["b1"] } },
} as const;

/** Values of a reply that went well. */
export function values(reply: WireReply | number): unknown[] {
  if (typeof reply === "number" || !("Results" in reply)) throw new Error(`The request failed: ${JSON.stringify(reply)}`);
  return reply.Results.map((result) => result.Value);
}
