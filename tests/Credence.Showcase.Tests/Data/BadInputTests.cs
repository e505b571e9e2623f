using Credence.Showcase.Data;
using Credence.Showcase.Tests.House;
using Xunit;

namespace Credence.Showcase.Tests.Data;

/// <summary>A table that cannot be used is refused in words that say where, what and what to do next; no model is left behind.</summary>
public sealed class BadInputTests
{
    private const string Fine = "age,plan,left\n";
    private static readonly string Rows = string.Concat(Enumerable.Range(0, 60).Select(row => $"{20 + row % 37},{(row % 3 == 0 ? "gold" : "basic")},{(row % 4 == 0 ? "yes" : "no")}\n"));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string> Tables { get; } = new()
    {
        { "nothing", "", "is empty. Its first row must name the columns" },
        { "no target", "age,plan,gone\n" + Rows, "there is no column 'left'. Its columns are age, plan, gone" },
        { "three classes", Fine + Rows + "20,gold,perhaps\n", "'left' has 3 values ('yes', 'no', 'perhaps'), and exactly two are needed" },
        { "many classes", "age,plan,left\n" + string.Concat(Enumerable.Range(0, 60).Select(row => $"1,a,{row}\n")), "'left' has 60 values" },
        { "one class", Fine + "20,gold,no\n21,basic,no\n", "'left' has one value only ('no')" },
        { "one row", Fine + "20,gold,yes\n", "one value only" },
        { "no row", Fine, "there is no row below the header" },
        { "rare class", Fine + Rows.Replace(",yes", ",no", StringComparison.Ordinal) + "20,gold,yes\n", "only 1 row has 'yes' as 'left', and at least 10 are needed" },
        { "blank outcome", Fine + Rows + "20,gold,\n", ":row 62: 'left' is blank" },
        { "constant columns", "age,left\n" + string.Concat(Enumerable.Range(0, 60).Select(row => $"5,{(row % 4 == 0 ? "yes" : "no")}\n")), "no column is left to predict 'left' from: age – it is '5' in every row" },
        { "dates", "since,left\n" + string.Concat(Enumerable.Range(0, 60).Select(row => $"2024-{1 + row % 12:00}-{1 + row % 28:00},{(row % 4 == 0 ? "yes" : "no")}\n")), "since – it holds dates; make numbers of them" },
        { "short row", Fine + Rows + "20,gold\n", ":row 62: has 2 fields, and the header names 3 columns" },
        { "open quote", Fine + "20,\"gold,yes\n" + Rows, "Look for a double quote" },
        { "doubled name", "age,age,left\n" + Rows, ":row 1: the columns 1 and 2 are both named 'age'" },
        { "nameless column", "age,,left\n" + Rows, ":row 1: column 2 has no name" },
        { "zeros", "age,plan,left\0\n" + Rows, "is not text" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void It_says_where_what_and_what_next(string name, string text, string words)
    {
        using var folder = new OwnFolder();
        var path = folder.With(name + ".csv", text);

        var wrong = Assert.Throws<UnusableDataException>(() => Read(path, DataLimits.Usual));

        Assert.Contains(words, wrong.Message, StringComparison.Ordinal);
        Assert.NotEmpty(wrong.Next);
    }

    [Theory]
    [InlineData("no target", "age,plan,gone\n1,a,yes\n")]
    [InlineData("one row", "age,plan,left\n1,a,yes\n")]
    public async Task The_program_ends_with_3_and_leaves_nothing(string name, string text)
    {
        using var folder = new OwnFolder();

        var run = await Train.TrainCommandTests.TrainAsync(folder.With(name + ".csv", text), folder.At("model"));

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Equal([name + ".csv"], Directory.GetFileSystemEntries(folder.At("")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_table_of_5_GB_is_refused_before_it_is_read()
    {
        using var folder = new OwnFolder();
        await using (var file = File.Create(folder.At("huge.csv")))
            file.SetLength(5L << 30);

        var run = await Train.TrainCommandTests.TrainAsync(folder.At("huge.csv"), folder.At("model"));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("huge.csv: the file has 5,120 MiB, and at most 256 MiB are read. Train on a sample of its rows drawn at random", run.Messages, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("model")));
    }

    [Theory]
    [InlineData(1 << 20, 59, 10, 1000, 10, "there are more than 59 rows")]
    [InlineData(1 << 20, 60, 2, 1000, 10, "the header names 3 columns, and at most 2 are read")]
    [InlineData(1 << 20, 60, 10, 100, 10, "60 rows with 3 features are more than 100 numbers")]
    [InlineData(1 << 20, 60, 10, 1000, 2, "its columns become 3 features, and at most 2 are trained on. Leave out columns of many texts")]
    public void More_than_fits_is_refused_while_it_is_read(long bytes, int rows, int columns, long numbers, int features, string words)
    {
        using var folder = new OwnFolder();

        var wrong = Assert.Throws<UnusableDataException>(() => Read(folder.With("table.csv", Fine + Rows), new DataLimits(bytes, rows, columns, numbers, features)));

        Assert.Contains(words, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_columns_of_many_texts_are_refused_before_a_fit_takes_the_memory_of_their_square()
    {
        using var folder = new OwnFolder();
        var table = string.Join(',', Enumerable.Range(0, 30).Select(column => $"c{column}")) + ",left\n"
            + string.Concat(Enumerable.Range(0, 900).Select(row => string.Concat(Enumerable.Range(0, 30).Select(column => $"t{(row + column) % 90},")) + (row % 4 == 0 ? "yes\n" : "no\n")));

        var wrong = Assert.Throws<UnusableDataException>(() => Read(folder.With("wide.csv", table), DataLimits.Usual));

        Assert.Contains("its columns become 2,", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("and at most 2,000 are trained on", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_values_than_the_one_asked_for_are_named()
    {
        using var folder = new OwnFolder();
        var table = RawTableReader.Read(folder.With("table.csv", Fine + Rows), DataLimits.Usual);

        var wrong = Assert.Throws<UnusableDataException>(() => Target.Of(table, "left", "Yes"));

        Assert.Equal("--positive: 'Yes' is no value of 'left'. Its values are 'yes' and 'no'.", wrong.Message);
    }

    [Theory]
    [InlineData("True", "False", "True")]
    [InlineData("0", "1", "1")]
    [InlineData("nein", "ja", "ja")]
    public void The_affirmative_value_is_wanted_where_none_is_named(string one, string other, string wanted)
    {
        using var folder = new OwnFolder();
        var table = RawTableReader.Read(folder.With("table.csv", "left\n" + string.Concat(Enumerable.Repeat($"{one}\n{other}\n", 10))), DataLimits.Usual);

        Assert.Equal(wanted, Target.Of(table, "left", null).Positive);
    }

    [Theory]
    [InlineData("good", "bad")]
    [InlineData("1", "2")]
    public void Which_value_is_wanted_is_asked_where_neither_or_both_affirm(string one, string other)
    {
        using var folder = new OwnFolder();
        var table = RawTableReader.Read(folder.With("table.csv", "left\n" + string.Concat(Enumerable.Repeat($"{one}\n{other}\n", 10))), DataLimits.Usual);

        var wrong = Assert.Throws<UnusableDataException>(() => Target.Of(table, "left", null));

        Assert.EndsWith($": which value of 'left' is wanted cannot be told: '{one}' or '{other}'. Name the one whose probability is to be given, such as --positive '{other}'.", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5\n60\n", ":2: '60' is not a row from 0 to 59 named once")]
    [InlineData("5\n5\n", ":2: '5' is not a row")]
    [InlineData("five\n", ":1: 'five' is not a row")]
    public void Rows_to_test_on_must_be_there_once(string text, string words)
    {
        using var folder = new OwnFolder();

        var wrong = Assert.Throws<UnusableDataException>(() => Splitting.ReadRows(folder.With("rows.txt", text), 60));

        Assert.Contains(words, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_words_are_wrong_use()
    {
        var run = await ShowcaseProgram.RunAsync(["train", "table.csv", "--target", "left", "--seed", "many"], Stop);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("--seed takes a whole number, not 'many'.", run.Messages, StringComparison.Ordinal);
    }

    private static void Read(string path, DataLimits limits)
    {
        var table = RawTableReader.Read(path, limits);
        var target = Target.Of(table, "left", "yes");
        SchemaFitting.Of(table, target, Splitting.Of(target.Outcomes, 1, null, null).Training, limits);
    }
}
