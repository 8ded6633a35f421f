"use strict";
// Data files are scripts that call dyad.receive, since a page opened from disk cannot read files.
dyad.received = new Map();
dyad.receive = (name, value) => dyad.received.set(name, value);

/** The object of a data file, loaded once. */
dyad.load = (name) => {
  if (dyad.received.has(name)) return Promise.resolve(dyad.received.get(name));
  return new Promise((resolve, reject) => {
    const script = dyad.el("script", { src: `data/${name}.js` });
    script.onload = () => resolve(dyad.received.get(name));
    script.onerror = () => reject(new Error(dyad.text("unread", { file: `data/${name}.js` })));
    document.head.append(script);
  });
};

/** CRC-32 of a text's UTF-8 bytes, as the writer of the files counts it. */
dyad.crc32 = (text) => {
  let crc = -1;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
};

/** An event or a name by its id; undefined if the report has no page for it. */
dyad.find = async (kind, id) => {
  const shard = dyad.crc32(id) % dyad.overview.files[kind];
  try {
    return (await dyad.load(`${kind}-${shard}`))[id];
  } catch (e) {
    return undefined; // a file without any entry is not written
  }
};

/** A pair's data by its two codes in the alphabet's order; undefined if there is none. */
dyad.findPair = async (a, b) => {
  const pair = dyad.overview.pairs.find((p) => p.country_a === a && p.country_b === b);
  return pair && (await dyad.load(`pairs-${pair.i % dyad.overview.files.pairs}`))[`${a}-${b}`];
};
