using CsCheck;
using Credence.Rules.Feel;
using Credence.Rules.Tables;
using Credence.Sources;
using Xunit;

namespace Credence.Tests.Rules.Tables;

/// <summary>Rows go to CSV and come back the same, and no cell is a formula to a spreadsheet.</summary>
public sealed class TableCsvTests : IDisposable
{
    private static readonly string[] Texts = ["plain", "=1+1", "+x", "-", "@sum", "'quoted", "\"in quotes\"", "null", "a,b", "two\nlines", " spaced ", "ünïcode", "tab\there", "", "\\back"];

    private readonly TableFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void The_rows_of_a_table_read_as_they_were_written()
    {
        var texts = Gen.Int[0, Texts.Length - 1].Select(i => Texts[i]);
        var days = Gen.Int[0, 3].Select(i => i == 0 ? (DateOnly?)null : new DateOnly(2026, 1, i));
        Gen.Select(MadeTables.Any, texts, texts, days).Sample(
            (made, text, note, since) =>
            {
                var table = made with
                {
                    Outputs = [.. made.Outputs, new OutputColumn("s", ColumnType.Text, null, null, ""), new OutputColumn("l", ColumnType.List, null, null, "")],
                    Rows = [.. made.Rows.Select(row => row with
                    {
                        Outputs = [.. row.Outputs, ValueText.Literal(new Value.Text(text)), "[1, \"" + row.Id + "\"]"],
                        Note = note.Length == 0 ? null : note,
                        Source = "test/" + row.Id,
                        Since = since,
                    })],
                };
                var path = _file.Path + Environment.CurrentManagedThreadId + ".csv";
                using (var writer = new StreamWriter(path))
                    TableCsv.Write(table, writer);

                var read = TableCsv.Read(table, path);

                Assert.Equal(table.Rows.Select(Shown), read.Rows.Select(Shown));
                Assert.DoesNotContain(Fields(File.ReadAllText(path)), field => field.Length > 0 && "=+-@\t\r".Contains(field[0], StringComparison.Ordinal));
            },
            iter: 200);
    }

    [Fact]
    public void Bare_words_bare_days_and_empty_cells_are_read_as_in_yaml()
    {
        var table = _file.Read(TableFile.Sound);
        var path = _file.Path + ".csv";
        File.WriteAllText(path, "input:price,input:provider,input:graded,input:updated,output:tier,output:says,id,source,since,until,note\n>= 5000,known,,>= 2026-01-01,4,dear,new-row,test/x,2026-01-01,,\n");

        var row = Assert.Single(TableCsv.Read(table, path).Rows);

        Assert.Equal([">= 5000", "\"known\"", "-", ">= date(\"2026-01-01\")"], row.Tests);
        Assert.Equal(["4", "\"dear\""], row.Outputs);
        Assert.Equal(new DateOnly(2026, 1, 1), row.Since);
    }

    [Theory]
    [InlineData("output:says", "output:said", "column 'output:says' is missing", 1, 1)]
    [InlineData("output:says,id", "output:says,more,id", "unknown column 'more'", 1, 7)]
    [InlineData(">= 5000", "many", "no test of constants", 2, 1)]
    [InlineData(",4,", ",5,", "'5' is no number that output 'tier' can have", 2, 5)]
    [InlineData("2026-01-01,,", "soon,,", "must be a day", 2, 9)]
    [InlineData("new-row", "", "'id' is missing", 2, 7)]
    public void A_wrong_cell_stops_at_its_line_and_field(string part, string instead, string complaint, int line, int field)
    {
        var table = _file.Read(TableFile.Sound);
        var path = _file.Path + ".csv";
        const string sound = "input:price,input:provider,input:graded,input:updated,output:tier,output:says,id,source,since,until,note\n>= 5000,known,,,4,dear,new-row,test/x,2026-01-01,,\n";
        File.WriteAllText(path, sound.Replace(part, instead, StringComparison.Ordinal));

        var wrong = Assert.Throws<UnusableInputException>(() => TableCsv.Read(table, path));

        Assert.Contains(complaint, wrong.What, StringComparison.Ordinal);
        Assert.Equal(FormattableString.Invariant($"{path}:{line}:{field}"), wrong.Where);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("{0}5,known,,,4,\"dear\" and more,new-row,test/x,,,\n", 2)]
    [InlineData("{0}5,known,,,4,dear,new-row,test/x,,,\n6,known,,,4,\"x\"y,other-row,test/x,,,\n", 3)]
    public void A_damaged_file_stops_at_its_line(string text, int line)
    {
        const string header = "input:price,input:provider,input:graded,input:updated,output:tier,output:says,id,source,since,until,note\n";
        var table = _file.Read(TableFile.Sound);
        var path = _file.Path + ".csv";
        File.WriteAllText(path, text.Replace("{0}", header, StringComparison.Ordinal));

        var wrong = Assert.Throws<UnusableInputException>(() => TableCsv.Read(table, path));

        Assert.Equal(FormattableString.Invariant($"{path}:{line}:1"), wrong.Where);
    }

    [Fact]
    public void More_rows_than_a_table_may_have_stop_at_the_first_too_many()
    {
        var table = _file.Read(TableFile.Sound);
        var path = _file.Path + ".csv";
        File.WriteAllText(path, "input:price,input:provider,input:graded,input:updated,output:tier,output:says,id,source,since,until,note\n"
            + string.Concat(Enumerable.Range(0, TableLimits.MostRows + 1).Select(i => FormattableString.Invariant($"{i},known,,,4,dear,row-{i},test/x,,,\n"))));

        var wrong = Assert.Throws<UnusableInputException>(() => TableCsv.Read(table, path));

        Assert.Equal((path + ":2002:1", "a table has at most 2,000 rows"), (wrong.Where, wrong.What));
    }

    private static string Shown(TableRow row) =>
        $"{row.Id} | {string.Join(" ; ", row.Tests)} | {string.Join(" ; ", row.Outputs)} | {row.Source} | {row.Since} | {row.Until} | {row.Note}";

    private static IEnumerable<string> Fields(string csv)
    {
        var (field, inside) = ("", false);
        for (var i = 0; i < csv.Length; i++)
        {
            if (csv[i] == '"' && inside && i + 1 < csv.Length && csv[i + 1] == '"')
                field += csv[i++];
            else if (csv[i] == '"')
                inside = !inside;
            else if (!inside && csv[i] is ',' or '\n' && !inside)
            {
                yield return field;
                field = "";
            }
            else
                field += csv[i];
        }
    }
}
