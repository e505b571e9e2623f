using System.Text;

namespace Credence.Bench.Fuzzing;

/// <summary>Pieces that mean something to a reader of each form, to be strewn in.</summary>
internal static class FuzzTokens
{
    internal static readonly byte[][] Numbers = Bytes(["0", "-1", "1", "64", "255", "65535", "65536", "99999", "2147483647", "-2147483648", "4294967295", "99999999999999999999", "1e308", "-1e308", "0.0000001", "NaN", "1e-320"]);

    private static readonly byte[][] Pdf = Bytes(
    [
        "/Type", "/Pages", "/Kids", "/Count", "/Parent 2 0 R", "/Length", "/Filter", "/FlateDecode", "/ASCII85Decode", "/RunLengthDecode", "/LZWDecode", "/DCTDecode", "/Crypt", "/DecodeParms<</Predictor 12/Columns 2147483647>>",
        "/Font", "/ToUnicode", "/Encoding/Identity-H", "/DescendantFonts", "/W[0 99999 1]", "/DW", "/Contents", "/Resources", "/XObject", "/Annots", "/URI(javascript:x)", "/MediaBox[0 0 0 0]", "/CropBox[1e9 1e9 -1e9 -1e9]", "/Rotate 90", "/UserUnit 1e9",
        " BT ", " ET ", " Tf ", " Td ", " Tj ", " TJ ", " Tm ", " cm ", " q ", " Q ", " Do ", " 3 Tr ", " 1 1 1 rg ", " 0 0 0 0 0 0 cm ", " 1e30 0 0 1e30 0 0 Tm ", " Tz ", " BI ", " ID ", " EI ", " re ", " f ", " W n ", " T* ", " ' ", " \" ",
        "<<", ">>", "[", "]", "(", ")", "<", ">", " obj ", "endobj", "stream\n", "endstream", "xref", "trailer", "startxref", "%%EOF", "/Encrypt", "/Prev 0", "/ObjStm", "/XRef", "/W[1 2 1]", "/Index[0 2147483647]", "/Root 1 0 R", "1 0 R", "beginbfrange", "endbfrange", "begincmap", "begincodespacerange <00><FFFFFFFF>", "\\",
    ]);

    private static readonly byte[][] Word = Bytes(
    [
        "<w:p>", "</w:p>", "<w:p/>", "<w:r><w:t>", "</w:t></w:r>", "<w:tbl><w:tr><w:tc><w:p>", "</w:p></w:tc></w:tr></w:tbl>", "<w:tab/>", "<w:br/>", "<w:rPr><w:vanish/></w:rPr>", "<w:rPr><w:b/><w:sz w:val=\"NaN\"/></w:rPr>", "<w:ind w:left=\"1e308\"/>", "<w:spacing w:before=\"-99999999\"/>",
        "<w:outlineLvl w:val=\"-1\"/>", "<w:pStyle w:val=\"Heading1\"/>", "<w:numId w:val=\"1\"/>", "<w:txbxContent>", "<wp:extent cx=\"99999999999\" cy=\"-1\"/>", "<w:sym w:char=\"F0B7\"/>", "<w:hyperlink r:id=\"rId1\">", "&amp;", "&#0;", "&#x1F600;", "<![CDATA[", "]]>", "<!--", "-->", "<!DOCTYPE a>", "<?xml?>", "<", ">", "\"", "w:val=\"\"",
    ]);

    private static readonly byte[][] Words = Bytes(
    [
        "\n\nWork Experience\n", "\n\nEducation\n", "\n\nCertifications\n", "\n\nSkills\n", "\n\nProjects\n", "\n\nLanguages\n", "\n\nZERTIFIKATE\n", "January 2020 – Present", "03/04/2021", "13.13.2021", "00/0000", "9999-99", "2021-02-30 – 2019", "since 2020", "expires May 2028", "gültig bis 31.02.2029", "Credential ID: ", "issued by ", "in progress",
        "• ", "- ", "\t", "   ", " | ", ", ", "(", ")", "–", "---\n", "|---|---|\n", "## ", "**", "__", "`", "_", "[a](b)", "](", "a@b.example", "https://example.org/", "www.", "+43 664 1234567", "AWS Certified AI Practitioner", "Python", "BSc", "native", "C1",
        "\u202E", "\u200B", "\u00AD", "\u0301", "\uFFFD", "\uFEFF", "\uF0B7", "ﬁ", "𝔸", "\0", "\r", "\f", "\u2028", "İ", "ß", "Σ",
    ]);

    private static readonly byte[][] Json = Bytes(
    [
        "{", "}", "[", "]", ",", ":", "null", "true", "1e999", "-0", "\"\"", "\"\\ud800\"", "\"\\u0000\"", "\"basics\":", "\"work\":[", "\"certificates\":[{}]", "\"meta\":{\"credence\":", "\"credence\":{\"certificates\":{\"0\":", "\"expires\":\"9999-99-99\"", "\"startDate\":\"2020\"", "\"endDate\":\"0000-00\"", "\"keywords\":[[[", "\"location\":5", "\"profiles\":[null]", "\"name\":[]", "//", "\\",
    ]);

    internal static byte[][] Of(string form) => form switch { "pdf" => Pdf, "docx" => Word, "json" => [.. Json, .. Words], _ => Words };

    private static byte[][] Bytes(string[] texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];
}
