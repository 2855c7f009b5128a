/* global CustomFunctions, Office, window, document -- a script of a page */
/* An add-in that only says when it is ready, and does what a test asks it from outside. */
CustomFunctions.associate("SHARE", (part, whole) => part / whole);
Office.actions.associate("checkData", async (event) => {
  window.command = event.source.id;
  event.completed();
});
Office.onReady((info) => {
  window.officeInfo = { host: String(info.host), platform: String(info.platform) };
  document.getElementById("state").textContent = "готова";
});
