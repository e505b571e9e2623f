using Credence.Showcase.Data;
using Credence.Showcase.Tests.House;
using Xunit;

namespace Credence.Showcase.Tests.Data;

/// <summary>What columns are taken for, and what becomes of their values.</summary>
public sealed class SchemaTests
{
    private const string Outcomes = "left";

    [Theory]
    [InlineData("1.5,2,3e2", ColumnKind.Numeric)]
    [InlineData("1.5,,N/A,3,4", ColumnKind.Numeric)]
    [InlineData("0,1", ColumnKind.Categorical)]
    [InlineData("a,b,1", ColumnKind.Categorical)]
    [InlineData("a,", ColumnKind.Categorical)]
    public void A_column_is_what_its_texts_are(string texts, ColumnKind kind)
    {
        var schema = Schema(row => texts.Split(',')[row % texts.Split(',').Length]);

        Assert.Equal(kind, Assert.Single(schema.Columns, column => column.Name == "x").Kind);
    }

    [Theory]
    [InlineData("it counts the rows", "0")]
    [InlineData("different texts, more than 100, as a key or free text has", "key0")]
    [InlineData("it is blank in every row", "")]
    public void A_column_that_tells_nothing_is_left_out_with_the_reason(string why, string form)
    {
        var schema = Schema(row => form.Replace("0", (row + 17).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));

        Assert.Contains(why, Assert.Single(schema.LeftOut).Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60, 60, true)]
    [InlineData(60, 31, true)]
    [InlineData(60, 30, false)]
    [InlineData(12, 10, false)]
    public void A_text_that_is_another_in_most_rows_is_a_key_in_a_small_table_too(int rows, int texts, bool leftOut)
    {
        var schema = Small(rows, row => $"note {row % texts}");

        Assert.Equal(leftOut, schema.LeftOut.Any(column => column.Name == "x" && column.Why == $"it has {texts} different texts in {rows} rows, as a key or free text has"));
        Assert.Equal(!leftOut, schema.Columns.Any(column => column.Name == "x"));
    }

    [Fact]
    public void Of_a_text_that_is_mostly_blank_the_rows_that_have_it_count()
    {
        var schema = Small(90, row => row % 3 == 0 ? $"note {row}" : "");

        Assert.Equal("it has 30 different texts in 30 rows, as a key or free text has", Assert.Single(schema.LeftOut).Why);
    }

    [Fact]
    public void A_count_in_other_steps_than_one_is_left_out_too()
    {
        var schema = Schema(row => (row * 7 + 3).ToString(System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal("it counts the rows", Assert.Single(schema.LeftOut).Why);
    }

    [Fact]
    public void A_comma_in_numbers_between_semicolons_is_their_decimal_mark()
    {
        var column = Read("x;y\n1.234,5;a\n-7;b\n;c\n0,25;d\n12.000;e\n").Column("x");

        Assert.Equal(["1234.5", "-7", "", "0.25", "12000"], Enumerable.Range(0, 5).Select(row => column[row]));
    }

    [Theory]
    [InlineData("x;y\n1.5;a\n2,5;b\n", "1.5,2,5")] // no number has both marks, and 1.5 groups no thousands
    [InlineData("x;y\n1,2,3;a\n4,5;b\n", "1,2,3,4,5")]
    [InlineData("x;y\n1,5;a\nBerlin, Mitte;b\n", "1,5,Berlin, Mitte")]
    [InlineData("x;y\n1.250;a\n1.5;b\n", "1.250,1.5")] // points alone stay decimal ones
    [InlineData("x,y\n\"1,5\",a\n\"2,5\",b\n", "1,5,2,5")] // commas stand between fields too
    public void A_comma_that_may_be_something_else_stays(string file, string texts)
    {
        var column = Read(file).Column("x");

        Assert.Equal(texts, $"{column[0]},{column[1]}");
    }

    [Fact]
    public void Numbers_with_a_word_among_them_are_left_out_and_the_word_is_named()
    {
        var schema = Schema(row => row == 7 ? "lots" : (row * 1.5).ToString(System.Globalization.CultureInfo.InvariantCulture));

        Assert.Contains("not 'lots' (", Assert.Single(schema.LeftOut).Why, StringComparison.Ordinal);
        Assert.Contains(":row 9)", Assert.Single(schema.LeftOut).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Scaling_is_learned_from_the_training_rows_alone()
    {
        using var folder = new OwnFolder();
        var table = RawTableReader.Read(folder.With("t.csv", "x,y,left\n1,a,yes\n3,a,no\n5,b,yes\n1000,c,no\n"), DataLimits.Usual);
        var target = new Target(Outcomes, "yes", "no", [true, false, true, false]);

        var schema = SchemaFitting.Of(table, target, [0, 1], DataLimits.Usual);

        Assert.Equal((2.0, 1.0), (schema.Columns[0].Mean, schema.Columns[0].Deviation));
        Assert.Equal(["a"], schema.Columns[1].Categories);
        Assert.Equal([-1, 1, 1, 1, 3, 0, 998, 0], new Encoder(schema).Encode(table).Values);
    }

    [Fact]
    public void The_fit_without_calibration_rows_does_not_know_their_mean_or_their_texts()
    {
        using var folder = new OwnFolder();
        var rows = string.Concat(Enumerable.Range(0, 40).Select(row => $"{(row is 10 or 11 or 12 or 13 ? 1000 : row)},{(row == 13 ? "rare" : row % 3 == 0 ? "a" : "b")},{(row % 2 == 0 ? "yes" : "no")}\n"));
        var table = RawTableReader.Read(folder.With("t.csv", "x,y,left\n" + rows), DataLimits.Usual);
        var target = Target.Of(table, Outcomes, "yes");
        var set = Credence.Showcase.Train.TrainingSet.Of(table, target, new RowSplit([.. Enumerable.Range(0, 30)], [10, 11, 12, 13], [.. Enumerable.Range(30, 10)]), DataLimits.Usual);

        var apart = set.WithoutCalibration();

        Assert.Equal(Enumerable.Range(0, 30).Where(row => row is < 10 or > 13).Average(), apart.Schema.Columns[0].Mean!.Value, 1e-12);
        Assert.InRange(set.Schema.Columns[0].Mean!.Value, 100, 200);
        Assert.Equal(["a", "b", "rare"], set.Schema.Columns[1].Categories!);
        Assert.Equal(["a", "b"], apart.Schema.Columns[1].Categories!);
    }

    [Fact]
    public void A_number_is_the_category_it_was_in_another_spelling()
    {
        var places = new CategoryPlaces(["0", "1", "two", "3", "03"]);

        Assert.Equal([1, 0, 2, 4, null, null, null], ((string[])["1.0", "-0", "two", "03", "3.0", "2", ""]).Select(text => places.Of(text)));
    }

    [Fact]
    public void A_byte_order_mark_quotes_and_semicolons_are_read()
    {
        using var folder = new OwnFolder();
        File.WriteAllBytes(folder.At("t.csv"), [0xEF, 0xBB, 0xBF, .. "\"na;me\";left\r\n\"a \"\"b\"\"\nc\";yes\r\n"u8]);

        var table = RawTableReader.Read(folder.At("t.csv"), DataLimits.Usual);

        Assert.Equal(["na;me", "left"], table.Columns.Select(column => column.Name));
        Assert.Equal("a \"b\"\nc", table.Columns[0][0]);
    }

    [Fact]
    public void A_split_keeps_its_parts_apart_and_each_class_in_proportion()
    {
        bool[] outcomes = [.. Enumerable.Range(0, 1000).Select(row => row % 10 < 3)];

        var split = Splitting.Of(outcomes, 4, null, null);

        Assert.Equal((800, 200, 200), (split.Training.Count, split.Calibration.Count, split.Test.Count));
        Assert.Equal(Enumerable.Range(0, 1000), split.Training.Concat(split.Test).Order());
        Assert.Empty(split.Proper.Intersect(split.Calibration));
        Assert.Equal((60, 60), (split.Test.Count(row => outcomes[row]), split.Calibration.Count(row => outcomes[row])));
        Assert.NotEqual(split.Test, Splitting.Of(outcomes, 5, null, null).Test);
    }

    [Fact]
    public void Equal_rows_are_equal_in_every_column()
    {
        using var folder = new OwnFolder();
        var table = RawTableReader.Read(folder.With("t.csv", "x,y\na,b\nb,a\na,b\na,a\n"), DataLimits.Usual);

        var groups = EqualRows.Of(table);

        Assert.Equal(groups[0], groups[2]);
        Assert.Equal(3, groups.Distinct().Count());
    }

    private static TableSchema Small(int rows, Func<int, string> x)
    {
        var table = Read("x,age,left\n" + string.Concat(Enumerable.Range(0, rows).Select(row => $"{x(row)},{row * 7 % 11},{(row % 4 == 0 ? "yes" : "no")}\n")));
        return SchemaFitting.Of(table, new Target(Outcomes, "yes", "no", [.. Enumerable.Range(0, rows).Select(row => row % 4 == 0)]), [.. Enumerable.Range(0, rows)], DataLimits.Usual);
    }

    private static RawTable Read(string text)
    {
        using var folder = new OwnFolder();
        return RawTableReader.Read(folder.With("t.csv", text), DataLimits.Usual);
    }

    private static TableSchema Schema(Func<int, string> x)
    {
        using var folder = new OwnFolder();
        var text = "x,age,left\n" + string.Concat(Enumerable.Range(0, 240).Select(row => $"{x(row)},{row * 7 % 60},{(row % 4 == 0 ? "yes" : "no")}\n"));
        var table = RawTableReader.Read(folder.With("t.csv", text), DataLimits.Usual);
        return SchemaFitting.Of(table, Target.Of(table, Outcomes, "yes"), [.. Enumerable.Range(0, table.Rows)], DataLimits.Usual);
    }
}
