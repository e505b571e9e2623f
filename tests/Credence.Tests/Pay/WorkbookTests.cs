using System.IO.Compression;
using Credence.Pay.Regressions;
using Credence.Pay.Tables;
using Credence.Sources;
using Xunit;

namespace Credence.Tests.Pay;

/// <summary>Workbooks as tables, and those that are damaged or made to harm, each refused.</summary>
public sealed class WorkbookTests
{
    private const string Header = """<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>""";

    [Fact]
    public void Every_kind_of_cell_is_read_as_text_and_empty_rows_are_passed_over()
    {
        using var book = new MadeWorkbook(Header + """
            <row r="2"><c r="A2"><v>1E5</v></c><c r="B2" t="s"><v>2</v></c></row>
            <row r="3"/>
            <row r="4"><c r="A4"><v>0.10000000000000001</v></c><c r="B4" t="inlineStr"><is><t>in line</t></is></c></row>
            <row r="5"><c r="B5" t="b"><v>1</v></c></row>
            <row><c><f>1+1</f><v>2</v></c><c t="e"><v>#N/A</v></c></row>
            <row r="9"><c r="A9" t="str"><f>A1</f><v>a_x000A_b</v></c><c r="B9" s="1"/></row>
            """);

        Assert.Equal(["100000|rich text", "0.1|in line", "|TRUE", "2|", "a\nb|"], Rows(book.Path, "Pay", 1));
    }

    [Fact]
    public void The_header_may_stand_below_other_rows()
    {
        using var book = new MadeWorkbook("""<row r="1"><c r="A1" t="inlineStr"><is><t>About</t></is></c></row><row r="3"><c r="B3" t="s"><v>0</v></c></row><row r="4"><c r="B4"><v>7</v></c></row>""");

        Assert.Equal(["|7"], Rows(book.Path, "Pay", 3));
        Refused(() => Rows(book.Path, "Pay", 2), "row 2 holds no names of columns");
        Refused(() => Rows(book.Path, "Pay", 9), "row 9 holds no names of columns");
    }

    [Fact]
    public void The_first_sheet_of_a_workbook_can_be_fitted_as_it_is()
    {
        var rows = string.Concat(Enumerable.Range(2, 6).Select(row => FormattableString.Invariant($"""<row r="{row}"><c r="A{row}"><v>{row * row % 7 + row}</v></c><c r="B{row}"><v>{row}</v></c></row>""")));
        using var book = new MadeWorkbook(Header + rows);
        using var plain = new MadeTable(Enumerable.Range(2, 6).Select(row => FormattableString.Invariant($"{row * row % 7 + row},{row}")).Prepend("pay,group"));

        var answer = FormulaRegression.Fit(book.Path, "pay ~ group", new FormulaOptions(), TestContext.Current.CancellationToken);

        Assert.Equal(plain.Fit("pay ~ group").Find("group")!.Estimate, answer.Find("group")!.Estimate);
    }

    [Fact]
    public void A_sheet_that_is_not_there_is_refused_with_those_that_are()
    {
        using var book = new MadeWorkbook(Header);

        Refused(() => Rows(book.Path, "Salary", 1), "has no sheet 'Salary'", "'Pay'");
    }

    [Fact]
    public void A_zip_bomb_is_refused_before_it_is_understood()
    {
        using var book = new MadeWorkbook(Header, ("xl/media/zeros.bin", new string('0', 80 << 20)));

        Refused(() => Rows(book.Path, "Pay", 1), "made to be too much");
    }

    [Fact]
    public void Entities_of_a_document_type_are_refused()
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "secret");
        using var book = new MadeWorkbook(Header, ("xl/sharedStrings.xml", $"""<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY x SYSTEM "{new Uri(secret)}">]><sst xmlns="{MadeWorkbook.Main}"><si><t>&x;</t></si><si><t>group</t></si></sst>"""));

        var refused = Refused(() => Rows(book.Path, "Pay", 1), "cannot be read");

        Assert.DoesNotContain("secret", refused, StringComparison.Ordinal);
        File.Delete(secret);
    }

    [Fact]
    public void Entities_that_grow_are_refused()
    {
        const string Laughs = """<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>""";
        using var book = new MadeWorkbook(Header, ("xl/worksheets/sheet1.xml", $"""<?xml version="1.0"?>{Laughs}<worksheet xmlns="{MadeWorkbook.Main}"><sheetData><row r="1"><c r="A1" t="str"><v>&c;</v></c></row></sheetData></worksheet>"""));

        Refused(() => Rows(book.Path, "Pay", 1), "cannot be read");
    }

    [Theory]
    [InlineData("""<row r="5"><c r="A5"><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c></row>""", "row 4 stands after row 5")]
    [InlineData("""<row r="99999999"><c r="A99999999"><v>1</v></c></row>""", "row 99999999 stands after")]
    [InlineData("""<row r="2"><c r="ZZZZ2"><v>1</v></c></row>""", "is no place of a cell")]
    [InlineData("""<row r="2"><c r="XFD2"><v>1</v></c></row>""", "a value stands in column 16384")]
    [InlineData("""<row r="2"><c r="A2" t="s"><v>12</v></c></row>""", "a cell names text 12 of 3")]
    [InlineData("""<row r="2"><c r="A2" t="s"><v>-1</v></c></row>""", "cannot be read")]
    [InlineData("""<row r="2"><c r="A2"><v>1</v></row>""", "cannot be read")]
    [InlineData("""<row r="two"><c r="A2"><v>1</v></c></row>""", "cannot be read")]
    public void Sheets_that_no_program_writes_are_refused(string rows, string said)
    {
        using var book = new MadeWorkbook(Header + rows);

        Refused(() => Rows(book.Path, "Pay", 1), said);
    }

    [Fact]
    public void A_claimed_size_of_the_whole_sheet_costs_nothing()
    {
        using var book = new MadeWorkbook(Header + """<row r="1048576"><c r="A1048576"><v>1</v></c></row>""");
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(["1|"], Rows(book.Path, "Pay", 1));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 32 << 20);
    }

    [Fact]
    public void A_workbook_cut_short_is_refused_wherever_it_is_cut()
    {
        using var book = new MadeWorkbook(Header + """<row r="2"><c r="A2"><v>1</v></c></row>""");
        var whole = File.ReadAllBytes(book.Path);
        for (var length = 0; length < whole.Length; length += 97)
        {
            File.WriteAllBytes(book.Path, whole[..length]);
            Refused(() => Rows(book.Path, "Pay", 1), book.Path);
        }
    }

    [Fact]
    public void Damaged_bytes_give_the_same_rows_or_a_refusal()
    {
        using var book = new MadeWorkbook(Header + """<row r="2"><c r="A2"><v>1</v></c></row>""");
        var whole = File.ReadAllBytes(book.Path);
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            byte[] damaged = [.. whole];
            damaged[random.Next(whole.Length)] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(book.Path, damaged);
            try
            {
                Rows(book.Path, "Pay", 1);
            }
            catch (UnusableInputException)
            {
            }
        }
    }

    [Fact]
    public void An_encrypted_workbook_and_what_is_none_are_refused()
    {
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        Refused(() => Rows(path, "Pay", 1), "is encrypted");

        File.WriteAllText(path, "pay,group\n");
        Refused(() => Rows(path, "Pay", 1), "it is no workbook");

        File.Delete(path);
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
            zip.CreateEntry("readme.txt").Open().Dispose();
        Refused(() => Rows(path, "Pay", 1), path);
        Refused(() => FormulaRegression.Fit(path, "pay ~ group", new FormulaOptions(), TestContext.Current.CancellationToken), path);
        File.Delete(path);
    }

    [Theory]
    [InlineData(1_000_000, 0)]
    [InlineData(0, 40_000)]
    public void A_text_longer_than_a_cell_can_hold_is_refused_without_being_held(int runs, int characters)
    {
        var text = runs > 0 ? string.Concat(Enumerable.Repeat("<r><t>a</t></r>", runs)) : $"<t>{new string('a', characters)}</t>";
        using var shared = new MadeWorkbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", ("xl/sharedStrings.xml", $"<sst xmlns=\"{MadeWorkbook.Main}\"><si>{text}</si></sst>"));
        using var inline = new MadeWorkbook($"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>{text}</is></c></row>");

        Assert.All(new[] { shared.Path, inline.Path }, path => Assert.Contains("longer than the 32767 characters", Assert.Throws<UnusableInputException>(() => WorkbookRows.Open(path, null, 1)).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Links_to_elsewhere_are_not_followed()
    {
        using var book = new MadeWorkbook(Header, ("xl/_rels/workbook.xml.rels", """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="http://192.0.2.1/sheet1.xml" TargetMode="External"/></Relationships>"""));

        Refused(() => Rows(book.Path, "Pay", 1), book.Path);
    }

    private static List<string> Rows(string path, string sheet, int header)
    {
        using var table = WorkbookRows.Open(path, sheet, header);
        table.Choose([.. Enumerable.Range(0, table.Names.Count)]);
        var rows = new List<string>();
        while (table.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, table.Names.Count).Select(at => table.Field(at).ToString())));
        return rows;
    }

    private static string Refused(Action read, params string[] said)
    {
        var refused = Assert.Throws<UnusableInputException>(read).Message;
        Assert.All(said, words => Assert.Contains(words, refused, StringComparison.Ordinal));
        return refused;
    }
}
