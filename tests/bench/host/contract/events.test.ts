import { until } from "../../../until";
import type { ToyOffice } from "./toyOffice";
import { toyOffice } from "./toyOffice";

describe("events and what the host starts in the add-in", () => {
  let office: ToyOffice;
  beforeAll(async () => {
    office = await toyOffice();
  });
  afterAll(() => office.close());

  it("raises onChanged in the add-in, and no more once the handler is removed", async () => {
    const addresses: string[] = [];
    const handler = await office.Excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem("Данные").onChanged.add(async (event) => {
        addresses.push(`${event.address} ${event.triggerSource}`);
      });
      await context.sync();
      return added;
    });
    const write = (value: number): Promise<void> =>
      office.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Данные").getRange("B2").values = [[value]];
        await context.sync();
      });
    await write(1);
    await until(() => addresses.length > 0, "onChanged");
    expect(addresses).toEqual(["B2 ThisLocalAddin"]);

    await office.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    expect(office.book.watched.size).toBe(0);
    await write(2);
    expect(addresses).toHaveLength(1);
  });

  it("runs a ribbon command and hears that it is completed", async () => {
    let pressed = "";
    office.Office.actions.associate("buildReports", (event: Office.AddinCommands.Event) => {
      pressed = event.source.id;
      event.completed();
    });
    await office.host.actions.runCommand("buildReports", "Opora.Button.Build");
    expect(pressed).toBe("Opora.Button.Build");
  });

  it("runs a keyboard shortcut with its argument", async () => {
    let got: unknown = null;
    office.Office.actions.associate("showPane", (argument: unknown) => {
      got = argument;
    });
    await until(() => office.host.actions.ready, "the action handler");
    office.host.actions.runShortcut("showPane", { tab: "findings" });
    await until(() => got !== null, "the shortcut");
    expect(got).toEqual({ tab: "findings" });
  });

  it("hides and shows the pane, and tells the add-in", async () => {
    const modes: string[] = [];
    const remove = await office.Office.addin.onVisibilityModeChanged((message) => {
      modes.push(message.visibilityMode);
    });
    await office.Office.addin.hide();
    expect(office.host.pane.visible).toBe(false);
    await until(() => modes.length === 1, "hidden");
    await office.Office.addin.showAsTaskpane();
    await until(() => modes.length === 2, "shown");
    expect(modes).toEqual(["Hidden", "Taskpane"]);
    await remove();
  });

  it("takes a button out of use by Office.ribbon.requestUpdate", async () => {
    await office.Office.ribbon.requestUpdate({ tabs: [{ id: "Opora.Tab", controls: [{ id: "Opora.Button.Build", enabled: false }] }] });
    expect(office.host.ribbon.enabled.get("Opora.Button.Build")).toBe(false);
  });

  it("saves the document's settings and reads them back", async () => {
    const { settings } = office.Office.context.document;
    settings.set("revision", 3);
    await new Promise((resolve) => settings.saveAsync(resolve));
    settings.set("revision", 4);
    await new Promise((resolve) => settings.refreshAsync(resolve));
    expect(settings.get("revision")).toBe(3);
  });

  it("had an answer to every message of the client", () => {
    expect(office.host.unknownMessages).toEqual([]);
    expect(office.host.engine.defects).toEqual([]);
    expect([...office.host.engine.members.unknownMembers]).toEqual([]);
    expect(office.pageErrors).toEqual([]);
  });
});
