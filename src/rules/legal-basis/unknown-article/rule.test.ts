import { testRule } from "../../testing/rule-tester";
import { legalBasisUnknownArticle } from "./rule";

const rowsOf = (...cells: string[]) => cells.map((legalBasis) => ({ legalBasis }));

testRule(legalBasisUnknownArticle, {
  valid: [
    {
      name: "articles that are there, also with a letter or a nought",
      rows: rowsOf("art. 2.2 Ow", "art. 16.15a Ow", "art. 8.0a Bkl", "art. 5.129g Bkl", "art. 5.44a Ow"),
    },
    {
      name: "leden and onderdelen behind the number",
      rows: rowsOf("art. 2.2 lid 1, 2 en 3 Ow", "2.2.1 Ow", "Ob 4.20, tweede lid, aanhef en onder a"),
    },
    {
      name: "a lid behind the law",
      rows: rowsOf("art. 5.37 Bkl lid 1", "art. 2.2 Ow, lid 2 en 3", "art. 2.2 Ow, eerste lid"),
    },
    {
      name: "laws of which the articles are not known",
      rows: rowsOf("art. 99:99 Awb", "art. 999 Wgr", "art. 2.99 Bal"),
    },
    {
      name: "articles with the next letter, which may be put in after the index of the Ob and Bkl was made",
      rows: rowsOf("art. 13.15d Ob", "art. 4.24a Ob", "art. 5.37a Bkl"),
    },
    {
      name: "larger parts of a law",
      rows: rowsOf("hoofdstuk 13 Ob", "§ 13.2 Ob", "bijlage III Ob", "afdeling 4.2 Ob"),
    },
    { name: "ranges", rows: rowsOf("artt. 5.8 t/m 5.12 Ow", "art. 16.7 e.v. Ow", "art. 13.8–13.14 Ob") },
    {
      name: "a misspelt law and no law, which another rule reports",
      rows: rowsOf("art. 2.99 Omgevingwet", "art. 2.99"),
    },
    { name: "empty cells and error values", rows: rowsOf("", "#REF!") },
    { name: "a table without the column", rows: [{}], layout: { without: ["legalBasis"] } },
  ],
  invalid: [
    {
      name: "articles that are not there, in each law that is indexed",
      rows: rowsOf("art. 2.99 Ow", "artikel 4.133 van het Omgevingsbesluit", "Bkl 8.777"),
      findings: [
        { at: "B2", params: { article: "2.99", law: "Ow" }, part: "art. 2.99 Ow" },
        {
          at: "B3",
          params: { article: "4.133", law: "Ob" },
          part: "artikel 4.133 van het Omgevingsbesluit",
        },
        { at: "B4", params: { article: "8.777", law: "Bkl" }, part: "Bkl 8.777" },
      ],
    },
    {
      name: "an article with a letter that is not there: the index of the Ow is of today, and letters have an order",
      rows: rowsOf("art. 2.2a Ow", "art. 18.25b Ow", "art. 10.7x Ob"),
      findings: [
        { at: "B2", params: { article: "2.2a", law: "Ow" }, part: "art. 2.2a Ow" },
        { at: "B3", params: { article: "18.25b", law: "Ow" }, part: "art. 18.25b Ow" },
        { at: "B4", params: { article: "10.7x", law: "Ob" }, part: "art. 10.7x Ob" },
      ],
    },
    {
      name: "an article with a letter behind a number that is not there either",
      rows: rowsOf("art. 2.99a Ow"),
      findings: [{ at: "B2", params: { article: "2.99a", law: "Ow" }, part: "art. 2.99a Ow" }],
    },
    {
      name: "one wrong number in an enumeration",
      rows: rowsOf("artikel 1.2, 1.42 en 2.2 van de Omgevingswet"),
      findings: [{ at: "B2", params: { article: "1.42", law: "Ow" }, part: "1.42" }],
    },
    {
      name: "the beginning and the end of a range",
      rows: rowsOf("artt. 5.8 t/m 5.120 Ow", "artt. 3.99 t/m 3.101 Ow"),
      findings: [
        { at: "B2", params: { article: "5.120", law: "Ow" }, part: "artt. 5.8 t/m 5.120 Ow" },
        { at: "B3", params: { article: "3.99", law: "Ow" }, part: "artt. 3.99 t/m 3.101 Ow" },
        { at: "B3", params: { article: "3.101", law: "Ow" }, part: "artt. 3.99 t/m 3.101 Ow" },
      ],
    },
    {
      name: "an article that an article of another law must not hide, named once",
      rows: rowsOf("art. 16.152 Ow lid 1; art. 16.152 lid 2 Ow; art. 5.37 Bkl"),
      findings: [{ at: "B2", params: { article: "16.152", law: "Ow" }, part: "art. 16.152 Ow lid 1" }],
    },
    {
      name: "a cell that rows share, at the first of them",
      rows: [{ legalBasis: "art. 18.99 Ow" }, { merged: ["legalBasis"] }],
      findings: [{ at: "B2", params: { article: "18.99", law: "Ow" }, part: "art. 18.99 Ow" }],
    },
  ],
});
