const FONTS =
  '<fonts><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><i val="0"/><strike/><u val="double"/><sz val="9.5"/><color theme="4" tint="-0.25"/><name val="Verdana"/><family val="2"/><scheme val="minor"/></font></fonts>';
const FILLS =
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="64"/></patternFill></fill>' +
  '<fill><gradientFill><stop position="0"><color rgb="FF102030"/></stop></gradientFill></fill>' +
  '<fill><patternFill patternType="lightUp"><fgColor rgb="FFFF0000"/><bgColor rgb="FFFFFF00"/></patternFill></fill></fills>';
const BORDERS =
  "<borders><border><left/><right/><top/><bottom/><diagonal/></border>" +
  '<border><left style="thin"><color auto="1"/></left><right style="none"/><top/><bottom style="double"><color rgb="FF154273"/></bottom><diagonal/></border>' +
  '<border><start style="hair"><color rgb="FF000001"/></start><end style="thick"/></border></borders>';
const XFS =
  '<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="14" fontId="1" fillId="2" borderId="1" xfId="0"><alignment horizontal="center" vertical="top" wrapText="1" indent="2" textRotation="135"/><protection locked="0"/></xf>' +
  '<xf numFmtId="164" fillId="3" borderId="2"/><xf fillId="4"><alignment horizontal="general"/></xf></cellXfs>';
/** A styles part with a bit of everything that Excel writes. */
export const SAMPLE_STYLES = `<styleSheet xmlns="x"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0 &quot;km&quot;"/></numFmts>${FONTS}${FILLS}${BORDERS}${XFS}<cellStyles/><dxfs count="1"><dxf><font><b/><i val="0"/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill><border><bottom style="thin"><color rgb="FF9C0006"/></bottom></border></dxf></dxfs></styleSheet>`;
