// Small behaviours of every page. Each works on data-* attributes; without script every page does its work all the same.
import "./shell.js";
import "./forms.js";
import "./partial-updates.js";
