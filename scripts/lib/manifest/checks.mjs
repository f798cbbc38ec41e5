import { otherVersion, unknownCommands } from "./own-checks.mjs";
import { pngSize } from "./png.mjs";
import { all, fileOf, pathOf, placeOf, textIn as text, typeOf } from "./read.mjs";
import { ICON_SIZES, REQUIRED_ICON_SIZES } from "./schema.mjs";
import { structureProblems } from "./structure.mjs";

/**
 * The checks of `npm run validate`, each a name and a function from the manifest's root, the files and what the code says
 * of itself to problems. A file is named by its path under the add-in's address.
 * @typedef {{ has: (path: string) => boolean, bytes: (path: string) => Buffer }} Files
 * @typedef {import("./own-code.mjs").OwnCode} OwnCode
 * @type {Readonly<Record<string, (root: Element, files: Files, own: OwnCode) => string[]>>}
 */
export const CHECKS = {
  structure: structureProblems,
  identity,
  lengths,
  locales,
  resources,
  addresses,
  icons,
  files: missingFiles,
  requirements,
  version: otherVersion,
  commands: unknownCommands,
  shortcuts,
};

/**
 * Id and version ([MS-OWEMXML] 2.3.5 UUID, 2.3.8 Version); control ids are unique. Microsoft's own validator refuses a
 * version below 1.0: "Manifest Version Too Low: The manifest has unsupported version number less than 1.0." The schema does
 * not say so; the output of office-addin-manifest is quoted in LanternOps/breeze, pull request 5843.
 */
function identity(root) {
  const problems = [];
  const version = text(root, "Version");
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text(root, "Id"))) problems.push("Id is no GUID");
  if (!/^\d{1,5}(\.\d{1,5}){1,3}$/.test(version)) problems.push("Version is not of the form 1.2.3.4");
  else if (Number(version.split(".")[0]) < 1)
    problems.push(`Version ${version} is lower than 1.0, which Office refuses`);
  const ids = [...root.querySelectorAll("[id]")].map((element) => element.getAttribute("id"));
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  return [...problems, ...twice.map((id) => `the id ${id} is used twice`)];
}

const LIMITS = [
  // Short and long strings: 125 and 250 characters; ids of controls 125; ids of resources 32 (element pages).
  { names: ["Control", "Item", "Group"], attribute: "id", most: 125 },
  { names: ["String", "Url", "Image"], attribute: "id", most: 32 },
  { names: ["*"], attribute: "resid", most: 32 },
];

/** Lengths that Office cuts off or refuses. */
function lengths(root) {
  const tooLong = (element, value, most) =>
    (value ?? "").length > most ? [`${placeOf(element)}: "${value}" is longer than ${most} characters`] : [];
  const limited = LIMITS.flatMap(({ names, attribute, most }) =>
    names.flatMap((name) =>
      all(root, name).flatMap((one) => tooLong(one, one.getAttribute(attribute), most)),
    ),
  );
  const strings = all(root, "String").flatMap((string) => {
    const most = string.parentElement.localName === "ShortStrings" ? 125 : 250;
    return [string, ...string.children].flatMap((one) => {
      return tooLong(one, one.getAttribute("DefaultValue") ?? one.getAttribute("Value"), most);
    });
  });
  // ShortString and LongString of [MS-OWEMXML] 2.2: the same lengths for the manifest's own name and description, in
  // each language, and for the texts of elements.
  const own = [...root.children].flatMap((one) => {
    const most = { DisplayName: 125, Description: 250 }[one.localName];
    return most === undefined
      ? []
      : [one, ...one.children].flatMap((each) =>
          tooLong(each, each.getAttribute("DefaultValue") ?? each.getAttribute("Value"), most),
        );
  });
  const contents = Object.entries({ ProviderName: 125, TaskpaneId: 125, FunctionName: 250 }).flatMap(
    ([name, most]) => all(root, name).flatMap((one) => tooLong(one, one.textContent, most)),
  );
  return [...limited, ...strings, ...own, ...contents];
}

/** Every text in Dutch, with English as the other language. */
function locales(root) {
  const problems = text(root, "DefaultLocale") === "nl-NL" ? [] : ["DefaultLocale is not nl-NL"];
  const texts = [
    ...all(root, "String"),
    ...all(root, "DisplayName"),
    ...[...root.children].filter(isDescription),
  ];
  const lacking = texts.filter((one) => ![...one.children].some(isEnglish));
  const strange = all(root, "Override").filter(
    (one) => !/^[a-z]{2}-[A-Z]{2}$/.test(one.getAttribute("Locale") ?? ""),
  );
  return [
    ...problems,
    ...lacking.map((one) => `${placeOf(one)} has no text for en-US`),
    ...strange.map((one) => `${placeOf(one)}: ${one.getAttribute("Locale")} is no language and country`),
  ];
}
const isDescription = ({ localName }) => localName === "Description";
const isEnglish = (one) => one.getAttribute("Locale") === "en-US";

/** Every resource that is named is there, of the kind that fits, and every resource is used. */
function resources(root) {
  const kinds = { Image: "Images", Label: "ShortStrings", Title: "ShortStrings", Description: "LongStrings" };
  const users = [...root.querySelectorAll("[resid]")];
  const wrong = users.flatMap((user) => {
    const wanted = kinds[user.localName] ?? "Urls";
    const resid = user.getAttribute("resid");
    const found = all(root, wanted).some((list) => [...list.children].some((one) => one.id === resid));
    return found ? [] : [`${placeOf(user)}: there is no "${resid}" among the ${wanted}`];
  });
  const used = new Set(users.map((user) => user.getAttribute("resid")));
  const unused = all(root, "Resources")
    .flatMap((list) => [...list.querySelectorAll("[id]")])
    .filter((one) => !used.has(one.id));
  return [...wrong, ...unused.map((one) => `${placeOf(one)} is used by nothing`)];
}

/** Elements that hold an address, with it. */
function addressesOf(root) {
  return [...root.querySelectorAll("*")].flatMap((one) => {
    if (["String", "DisplayName", "Description"].includes(one.localName)) return [];
    if (["String", "DisplayName", "Description"].includes(one.parentElement?.localName ?? "")) return [];
    const own = one.localName === "AppDomain" ? [one.textContent.trim()] : [];
    const given = ["DefaultValue", "Value", "Url", "ResourcesUrl"].flatMap(
      (name) => one.getAttribute(name) ?? [],
    );
    return [...own, ...given].map((address) => ({ element: one, address }));
  });
}

/** Every address is https and lies on the add-in's own host. */
function addresses(root) {
  const start = all(root, "SourceLocation")[0]?.getAttribute("DefaultValue") ?? "";
  const host = URL.canParse(start) ? new URL(start).host : "";
  return addressesOf(root).flatMap(({ element, address }) => {
    if (!URL.canParse(address)) return [`${placeOf(element)}: "${address}" is no address`];
    const url = new URL(address);
    if (url.protocol !== "https:") return [`${placeOf(element)}: ${address} is not https`];
    return url.host === host ? [] : [`${placeOf(element)}: ${address} lies on another host than ${host}`];
  });
}

/** Buttons have the sizes that Office asks for, and every picture really is that large. */
function icons(root, files) {
  const addressOf = (id) => root.querySelector(`[id="${id}"]`)?.getAttribute("DefaultValue") ?? "";
  const wanted = [
    ...all(root, "Icon").flatMap((icon) =>
      [...icon.children].map((one) => [
        one,
        Number(one.getAttribute("size")),
        addressOf(one.getAttribute("resid")),
      ]),
    ),
    ...all(root, "IconUrl").map((one) => [one, 32, one.getAttribute("DefaultValue")]),
    ...all(root, "HighResolutionIconUrl").map((one) => [one, 64, one.getAttribute("DefaultValue")]),
  ];
  const wrong = wanted.flatMap(([element, size, address]) => {
    const file = fileOf(address ?? "");
    if (!files.has(file)) return [];
    const real = pngSize(files.bytes(file));
    if (!real) return [`${placeOf(element)}: ${file} is no PNG`];
    const fits = real.width === size && real.height === size;
    return fits
      ? []
      : [`${placeOf(element)}: ${file} is ${real.width} × ${real.height}, not ${size} × ${size}`];
  });
  const sizes = all(root, "Icon").flatMap((icon) => {
    const present = [...icon.children].map((one) => Number(one.getAttribute("size")));
    const lacking = REQUIRED_ICON_SIZES.filter((size) => !present.includes(size));
    const strange = present.filter((size) => !ICON_SIZES.includes(size));
    return [
      ...lacking.map((size) => `${placeOf(icon)} lacks size ${size}`),
      ...strange.map((size) => `${placeOf(icon)}: Office knows no size ${size}`),
    ];
  });
  return [...wrong, ...sizes];
}

/** Every file that the manifest names is there. */
function missingFiles(root, files) {
  return addressesOf(root)
    .filter(({ element }) => element.localName !== "AppDomain")
    .filter(({ address }) => !files.has(fileOf(address)))
    .map(({ element, address }) => `${placeOf(element)}: there is no file ${fileOf(address) || address}`);
}

/** What this add-in asks of Excel: the sheet to read and write, and the floor that the code counts on. */
function requirements(root) {
  const sets = all(root, "Set").map((set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`);
  const page = all(root, "FunctionFile")[0]?.getAttribute("resid");
  const runtime = all(root, "Runtime").find((one) => one.getAttribute("lifetime") === "long");
  return [
    ...(typeOf(root) === "TaskPaneApp" ? [] : ["the add-in is no TaskPaneApp"]),
    ...(text(root, "Permissions") === "ReadWriteDocument" ? [] : ["Permissions is not ReadWriteDocument"]),
    ...(sets.includes("ExcelApi 1.9") ? [] : ["ExcelApi 1.9 is not asked for"]),
    ...(runtime && runtime.getAttribute("resid") !== page
      ? [`${pathOf(runtime)}: a shared runtime needs the page of FunctionFile (${page})`]
      : []),
  ];
}

/** The shortcuts file: known actions, texts for every name in both languages, and keys that Office allows. */
function shortcuts(root, files) {
  const [extended] = all(root, "ExtendedOverrides");
  const [own, other] = ["Url", "ResourcesUrl"].map((name) => fileOf(extended?.getAttribute(name) ?? ""));
  if (!files.has(own) || !files.has(other)) return [];
  const { actions, shortcuts: keys, resources: texts } = JSON.parse(files.bytes(own).toString("utf8"));
  const english = JSON.parse(files.bytes(other).toString("utf8"));
  const ids = actions.map(({ id }) => id);
  const keysUsed = keys.map(({ key }) => key.default);
  return [
    ...keys
      .filter(({ action }) => !ids.includes(action))
      .map(({ action }) => `no action ${action} for its shortcut`),
    ...keysUsed
      .filter((key) => !/^Ctrl\+Shift\+Alt\+[A-Z0-9]$/.test(key))
      .map((key) => `${key} is not of the form Ctrl+Shift+Alt+X, which Microsoft advises`),
    ...keysUsed.filter((key, at) => keysUsed.indexOf(key) !== at).map((key) => `${key} is used twice`),
    ...actions.flatMap(({ name }) => {
      const id = /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? name;
      return texts.default[id]?.value && english[id]?.value ? [] : [`${id} lacks a text in a language`];
    }),
  ];
}
