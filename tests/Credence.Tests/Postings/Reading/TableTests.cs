using System.Text;
using CsCheck;
using Credence.Postings;
using Credence.Postings.Reading;
using Credence.Sources;
using DuckDB.NET.Data;
using Xunit;
using static Credence.Tests.Postings.Reading.ReadingRoom;

namespace Credence.Tests.Postings.Reading;

public sealed class TableTests : IDisposable
{
    private readonly ReadingRoom _room = new();

    public void Dispose() => _room.Dispose();

    [Fact]
    public void Quoted_line_breaks_short_rows_and_long_rows_are_taken_as_they_come()
    {
        var outcomes = _room.Read("t.csv", "\uFEFFJob Title,Company Name,Job Description,Size\r\nA,\"Acme\n4.1\",\"line one\nsays \"\"hi\"\"\",51 to 200\r\nB,Beta\r\nC,Gamma,text,-1,extra,more\r\n\r\n");

        Assert.Equal(("A", "Acme", "line one\nsays \"hi\"", "51 to 200"), (Accepted(outcomes[0]).Title, Accepted(outcomes[0]).Employer, Accepted(outcomes[0]).Body, Accepted(outcomes[0]).EmployerSize));
        Assert.Equal(RejectReason.NoText, Reason(outcomes[1]));
        Assert.Null(Accepted(outcomes[2]).EmployerSize);
        Assert.Equal(3, outcomes.Count);
    }

    [Theory]
    [InlineData(1252, "Ingénieur — München", ',')]
    [InlineData(932, "データサイエンティストの求人です。", '\t')]
    [InlineData(65001, "Ingénieur データ", ';')]
    [InlineData(1200, "Ingénieur データ", ',')]
    [InlineData(1201, "Ingénieur データ", '\t')]
    public void A_table_is_read_in_the_encoding_it_is_in(int codePage, string title, char delimiter)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);
        var text = string.Join(delimiter, "title", "company", "description") + "\n" + string.Join(delimiter, title, "Acme", "some text") + "\n";

        var posting = Accepted(Assert.Single(_room.Read("t", encoding.GetBytes(text))));

        Assert.Equal(title, posting.Title);
    }

    [Fact]
    public void A_few_broken_bytes_do_not_change_the_encoding_or_stop_the_reading()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("title,company,description\né ü ö,Acme,x\nB,"), 0xFF, .. Encoding.UTF8.GetBytes(",y\n")];

        var outcomes = _room.Read("t", bytes);

        Assert.Equal(("é ü ö", "\uFFFD"), (Accepted(outcomes[0]).Title, Accepted(outcomes[1]).Employer));
    }

    [Fact]
    public void The_JobSpy_layout_is_known()
    {
        var posting = Accepted(Assert.Single(_room.Read("t", "\"id\",\"job_url\",\"title\",\"company\",\"location\",\"date_posted\",\"interval\",\"min_amount\",\"max_amount\",\"currency\",\"is_remote\",\"job_level\",\"description\"\n\"gd-1\",\"https://a.example\",\"T\",\"Acme\",\"Oslo\",\"2025-10-21\",\"yearly\",89100.0,148500.0,\"USD\",True,\"\",\"text\"\n")));

        Assert.Equal(("gd-1", "USD 89100 - 148500 per year", true, new DateOnly(2025, 10, 21), null), (posting.Id, posting.Pay, posting.Remote, posting.PostedOn, posting.Seniority));
    }

    [Fact]
    public void An_odd_table_is_read_with_a_map_and_a_missing_column_is_named()
    {
        var table = _room.Write("odd.csv", "Bezeichnung,Aufgaben,Profil,Firma\nAnalyst,<p>rechnen</p>,<p>Abitur</p>,Acme\n");
        var map = ColumnMap.Read(_room.Write("map.yaml", "title: Bezeichnung\ntext: [Aufgaben, Profil]\nemployer: Firma\nhtml: true\n"));
        var wrong = ColumnMap.Read(_room.Write("wrong.yaml", "text: Inhalt\n"));
        var input = new PostingInput(table, "odd", NamedByUser: true);

        var posting = Accepted(Assert.Single(PostingReader.Read(input, map, null, CancellationToken.None)));
        var complaint = Assert.Throws<UnusableInputException>(() => PostingReader.Read(input, wrong, null, CancellationToken.None).ToList());

        Assert.Equal(("Analyst", "<p>rechnen</p><br>\n<p>Abitur</p>", "Acme", BodyKind.Html), (posting.Title, posting.Body, posting.Employer, posting.BodyKind));
        Assert.Contains("'Inhalt' is not a column", complaint.Message, StringComparison.Ordinal);
        Assert.Equal(RejectReason.NotAPosting, Reason(Assert.Single(PostingReader.Read(input, null, null, CancellationToken.None))));
    }

    [Fact]
    public void In_a_folder_a_map_is_for_the_tables_it_fits()
    {
        var map = ColumnMap.Read(_room.Write("map.yaml", "text: Aufgaben\n"));
        _room.Write("in/odd.csv", "Nummer,Aufgaben\n1,rechnen\n");
        _room.Write("in/usual.csv", "title,description\nT,text\n");

        var outcomes = PostingInputs.Find([Path.Combine(_room.Folder, "in")]).SelectMany(input => PostingReader.Read(input, map, null, CancellationToken.None)).ToList();

        Assert.Equal(["rechnen", "text"], outcomes.Select(outcome => Accepted(outcome).Body));
    }

    [Theory]
    [InlineData("title: A\n", "'text' is missing")]
    [InlineData("text: A\ntitel: B\n", "titel")]
    [InlineData("text: []\n", "text")]
    [InlineData("- a\n", "mapping")]
    public void A_wrong_map_is_refused_with_its_place(string yaml, string complaint)
    {
        var path = _room.Write("map.yaml", yaml);

        var wrong = Assert.Throws<UnusableInputException>(() => ColumnMap.Read(path));

        Assert.Contains(complaint, wrong.Message, StringComparison.Ordinal);
        Assert.StartsWith(path + ":", wrong.Where, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_reaches_into_nested_json()
    {
        var path = _room.Write("x.json", """{"rows":[{"meta":{"name":"Acme"},"inhalt":"text"}]}""");
        var map = ColumnMap.Read(_room.Write("m.yaml", "text: inhalt\nemployer: meta.name\n"));

        var posting = Accepted(Assert.Single(PostingReader.Read(new PostingInput(path, "x", NamedByUser: true), map, null, CancellationToken.None)));

        Assert.Equal(("Acme", "text"), (posting.Employer, posting.Body));
    }

    [Fact]
    public void A_parquet_file_is_read_row_by_row_and_a_broken_one_refused()
    {
        var path = Path.Combine(_room.Folder, "odd [1]*.parquet");
        using (var duck = new DuckDBConnection("DataSource=:memory:"))
        {
            duck.Open();
            using var write = duck.CreateCommand();
            write.CommandText = $"COPY (SELECT i AS id, 'Title ' || i AS job_title, 'Acme' AS company, CASE WHEN i % 2 = 0 THEN 'text ' || i END AS description, DATE '2026-01-02' AS posted_at, ['a','b'] AS skills FROM range(10) t(i)) TO '{path}' (FORMAT parquet)";
            write.ExecuteNonQuery();
        }

        var outcomes = ReadFile(path);
        var broken = ReadFile(_room.Write("broken", File.ReadAllBytes(path)[..^20]));

        Assert.Equal(10, outcomes.Count);
        Assert.Equal(("0", "Title 0", "Acme", "text 0", new DateOnly(2026, 1, 2)), (Accepted(outcomes[0]).Id, Accepted(outcomes[0]).Title, Accepted(outcomes[0]).Employer, Accepted(outcomes[0]).Body, Accepted(outcomes[0]).PostedOn));
        Assert.Equal(RejectReason.NoText, Reason(outcomes[1]));
        Assert.Contains("Parquet", ((ReadOutcome.Rejected)Assert.Single(broken)).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_as_csv_is_read_back()
    {
        var text = Gen.Char["abc é,;\t\"\n"].Array[1, 20].Select(chars => "x" + new string(chars) + "x");
        Gen.Select(text, text, text).Array[1, 20].Sample(rows =>
        {
            var csv = "title,company,description\n" + string.Concat(rows.Select(row => $"{Quote(row.Item1)},{Quote(row.Item2)},{Quote(row.Item3)}\n"));

            var read = PostingReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), new PostingInput("t", "t", NamedByUser: true), null).Select(outcome => Accepted(outcome)).Select(posting => (posting.Title, posting.Body)).ToList();

            return read.SequenceEqual(rows.Select(row => ((string?)row.Item1, row.Item3)));
        }, iter: 300);

        static string Quote(string field) => "\"" + field.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
