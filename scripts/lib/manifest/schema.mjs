/**
 * Which elements stand in which, in what order and how often, for a task-pane add-in with one host. Written down from
 * Microsoft's schemas [MS-OWEMXML] (OfficeAppManifestV1_1, TaskPaneAppVersionOverridesV1_0) and the element pages of
 * learn.microsoft.com/javascript/api/manifest, as far as this manifest uses them; the schema files themselves carry no
 * licence to copy them. What Excel allows and is not listed here is refused: add it with its source.
 *
 * A rule is a list of "Name", "Name?" (at most one), "Name+" (one or more) and "Name*", in the order of the schema.
 * Elements without a rule have no elements in them.
 */
export const CHILDREN = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides? ExtendedOverrides?",
  DisplayName: "Override*",
  Description: "Override*",
  IconUrl: "Override*",
  HighResolutionIconUrl: "Override*",
  SupportUrl: "Override*",
  AppDomains: "AppDomain+",
  "OfficeApp/Hosts": "Host+",
  Requirements: "Sets? Methods?",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  VersionOverrides: "Description? Requirements? Hosts Resources",
  "VersionOverrides/Hosts": "Host+",
  "VersionOverrides/Hosts/Host": "Runtimes? DesktopFormFactor",
  Runtimes: "Runtime+",
  DesktopFormFactor: "GetStarted? FunctionFile ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  ExtensionPoint: "OfficeTab? CustomTab?",
  OfficeTab: "Group+",
  Group: "Label Icon Control+",
  "Control:Button": "Label Supertip Icon Action",
  "Control:Menu": "Label Supertip Icon? Items",
  Items: "Item+",
  Item: "Label Supertip Icon? Action",
  Supertip: "Title Description",
  Icon: "Image+",
  "Action:ShowTaskpane": "TaskpaneId? SourceLocation",
  "Action:ExecuteFunction": "FunctionName",
  Resources: "Images Urls ShortStrings LongStrings",
  Images: "Image+",
  Urls: "Url+",
  ShortStrings: "String+",
  LongStrings: "String+",
  "Resources/Images/Image": "Override*",
  Url: "Override*",
  String: "Override*",
};

/** Attributes that an element must have, after the same pages. */
export const ATTRIBUTES = {
  DisplayName: ["DefaultValue"],
  "OfficeApp/Description": ["DefaultValue"],
  IconUrl: ["DefaultValue"],
  HighResolutionIconUrl: ["DefaultValue"],
  SupportUrl: ["DefaultValue"],
  "DefaultSettings/SourceLocation": ["DefaultValue"],
  Set: ["Name", "MinVersion"],
  Override: ["Locale", "Value"],
  Runtime: ["resid", "lifetime"],
  FunctionFile: ["resid"],
  Label: ["resid"],
  Title: ["resid"],
  LearnMoreUrl: ["resid"],
  "Supertip/Description": ["resid"],
  "GetStarted/Description": ["resid"],
  "Action/SourceLocation": ["resid"],
  "Icon/Image": ["size", "resid"],
  Group: ["id"],
  Control: ["id", "xsi:type"],
  Item: ["id"],
  Action: ["xsi:type"],
  ExtensionPoint: ["xsi:type"],
  "Images/Image": ["id", "DefaultValue"],
  Url: ["id", "DefaultValue"],
  String: ["id", "DefaultValue"],
  ExtendedOverrides: ["Url"],
};

/** Icon sizes in pixels that a button must have (16, 32, 80) and may have (learn.microsoft.com, element Icon). */
export const REQUIRED_ICON_SIZES = [16, 32, 80];
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
