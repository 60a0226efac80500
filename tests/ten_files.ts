/** Ten files of ten kinds, made by hand, each with a person's name where no one sees it. */
import { Buffer } from "node:buffer";
import { crc32, deflateSync } from "node:zlib";
import { jpegWithSecrets } from "./photograph.ts";

/** The name; in no cleaned file. */
export const SECRET = "Marguerite Oyelaran";

export interface TestFile {
  /** As the reporter calls it. */
  name: string;
  bytes: Uint8Array;
  /** The ending that it has afterwards. */
  extension: string;
  /** How its cleaned content begins. */
  begins: string;
}

function png(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    chunk("tEXt", Buffer.from(`Author\0${SECRET}`)),
    chunk("IDAT", deflateSync(Buffer.from([0, 128]))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function gif(): Buffer {
  return Buffer.concat([
    Buffer.from("GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff!\xfe", "latin1"),
    Buffer.from([SECRET.length]),
    Buffer.from(SECRET),
    Buffer.from("\0,\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0;", "latin1"),
  ]);
}

function bmp(): Buffer {
  const head = Buffer.alloc(54);
  head.write("BM");
  head.writeUInt32LE(62, 2);
  head.writeUInt32LE(54, 10);
  head.writeUInt32LE(40, 14);
  head.writeUInt32LE(2, 18);
  head.writeUInt32LE(1, 22);
  head.writeUInt16LE(1, 26);
  head.writeUInt16LE(24, 28);
  return Buffer.concat([head, Buffer.from([1, 2, 3, 4, 5, 6, 0, 0]), Buffer.from(SECRET)]);
}

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">
<metadata>${SECRET}</metadata><rect width="5" height="5"/></svg>`;

function pdf(): Buffer {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>",
    `<< /Author (${SECRET}) >>`,
  ];
  let text = "%PDF-1.7\n";
  let table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  objects.forEach((object, i) => {
    table += `${String(text.length).padStart(10, "0")} 00000 n \n`;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
  });
  const trailer =
    `trailer\n<< /Size 5 /Root 1 0 R /Info 4 0 R >>\nstartxref\n${text.length}\n%%EOF`;
  return Buffer.from(text + table + trailer);
}

/** A ZIP file whose entries are stored as they are. */
function zip(files: Record<string, string>): Buffer {
  const parts: Buffer[] = [], directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const head = Buffer.alloc(30);
    head.write("PK\x03\x04\x14", "latin1");
    head.writeUInt32LE(crc32(content), 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt32LE(content.length, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.write("PK\x01\x02\x14\0", "latin1");
    head.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(at, 42);
    parts.push(head, Buffer.from(name), Buffer.from(content));
    directory.push(entry, Buffer.from(name));
    at += 30 + name.length + content.length;
  }
  const end = Buffer.alloc(22);
  const list = Buffer.concat(directory);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, list, end]);
}

function docx(): Buffer {
  const schemas = "http://schemas.openxmlformats.org";
  const word = `${schemas}/wordprocessingml/2006/main`;
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  return zip({
    "[Content_Types].xml": `<Types xmlns="${schemas}/package/2006/content-types">` +
      `<Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${schemas}/package/2006/relationships">` +
      `<Relationship Id="rId1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" ` +
      `Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${word}"><w:body><w:p><w:ins w:id="1" ` +
      `w:author="${SECRET}"><w:r><w:t>Minutes</w:t></w:r></w:ins></w:p></w:body></w:document>`,
  });
}

function wav(): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const head = Buffer.alloc(8);
    head.write(name);
    head.writeUInt32LE(data.length, 4);
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
  };
  const format = Buffer.from([1, 0, 1, 0, 64, 31, 0, 0, 64, 31, 0, 0, 1, 0, 8, 0]);
  return chunk(
    "RIFF",
    Buffer.concat([
      Buffer.from("WAVE"),
      chunk("fmt ", format),
      chunk("LIST", Buffer.concat([Buffer.from("INFO"), chunk("IART", Buffer.from(SECRET))])),
      chunk("data", Buffer.from([128, 129, 130, 131])),
    ]),
  );
}

/** The second is a PNG picture that calls itself a JPEG. */
export const tenFiles: readonly TestFile[] = [
  { name: "valve.jpg", bytes: jpegWithSecrets(SECRET), extension: "jpg", begins: "\xff\xd8\xff" },
  { name: "screen.jpg", bytes: png(), extension: "png", begins: "\x89PNG" },
  { name: "blink.gif", bytes: gif(), extension: "gif", begins: "GIF89a" },
  { name: "scan.bmp", bytes: bmp(), extension: "bmp", begins: "BM" },
  { name: "plan.svg", bytes: Buffer.from(svg), extension: "svg", begins: "<" },
  { name: "letter.pdf", bytes: pdf(), extension: "pdf", begins: "%PDF-" },
  { name: "minutes.docx", bytes: docx(), extension: "docx", begins: "PK\x03\x04" },
  {
    name: "memo.rtf",
    bytes: Buffer.from(`{\\rtf1\\ansi{\\info{\\author ${SECRET}}}Memo\\par}`),
    extension: "rtf",
    begins: "{\\rtf1",
  },
  { name: "call.wav", bytes: wav(), extension: "wav", begins: "RIFF" },
  {
    name: "table.csv",
    bytes: Buffer.from("pump,state\n4,open\n"),
    extension: "csv",
    begins: "pump",
  },
];
