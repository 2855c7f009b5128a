import { createRoot } from "react-dom/client";
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";

const root = document.getElementById("root");
if (!root) throw new Error("taskpane.html has no element #root");

// As our pane does: nothing is drawn before Excel has opened the add-in.
void Office.onReady().then(() =>
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">Кнопка</Button>
    </FluentProvider>,
  ),
);
