// Reads an AsyncAPI document with AsyncAPI's own parser: prints it as JSON, its references resolved,
// or what is wrong with it, and then ends with 1.
"use strict";

const { Parser, fromFile } = require("@asyncapi/parser");

const REMARK = 2; // of error, warning, information and hint: the first two are faults

async function main(path) {
  const { document, diagnostics } = await fromFile(new Parser(), path).parse();
  const faults = diagnostics.filter(({ severity }) => severity < REMARK);
  for (const { path: place, code, message } of faults) {
    process.stderr.write(`${path}: ${place.join(".")}: ${code}: ${message}\n`);
  }
  if (faults.length > 0 || document === undefined) {
    process.exitCode = 1;
  } else {
    process.stdout.write(JSON.stringify(document.json()));
  }
}

main(process.argv[2]);
