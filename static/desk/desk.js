// The desk: everything is plain HTML and htmx; these modules add what only a browser knows.

import "./acts.js";
import "./connection.js";
import "./drafts.js";
import "./focus.js";
import "./keys.js";
import "./marks.js";
import "./others.js";
import "./picker.js";
import "./selection.js";
import "./source.js";
