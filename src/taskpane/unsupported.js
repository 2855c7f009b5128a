// Runs only in an engine without modules (Internet Explorer's, as in Excel 2019): shows what is needed instead of a blank pane.
(function () {
  document.addEventListener("DOMContentLoaded", function () {
    var message = document.getElementById("unsupported");
    if (message) message.removeAttribute("hidden");
  });
})();
