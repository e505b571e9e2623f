using System.Text.Json;
using Credence.Showcase.Data;
using Credence.Showcase.Tests.House;
using Credence.Showcase.Train.Saving;
using Xunit;

namespace Credence.Showcase.Tests.Data;

/// <summary>A model and every table it is given have one decimal mark, so that no column changes by a thousand between two files.</summary>
public sealed class DecimalMarkTests
{
    private const string Commas = "pay;share;plan;left\n1.100,00;0,5;a;yes\n2.250,50;0,25;b;no\n3.300,00;0,75;a;no\n4.000,25;1;c;yes\n";
    private const string Points = "pay,share,plan,left\n1100.5,0.5,a,yes\n2250,0.25,b,no\n3300,0.75,a,no\n4000,1,c,yes\n";

    [Theory]
    [InlineData("pay;share;plan;left\n1.100;0;a;yes\n2.250;1;b;no\n", "1100")]
    [InlineData("pay;share;plan;left\n1.100;0,5;a;yes\n2.250;1;b;no\n", "1100")]
    [InlineData("pay,share,plan,left\n1.100,0,a,yes\n2.250,1,b,no\n", "1100")]
    [InlineData("pay;share;plan;left\n1.100;0,5;a;yes\nperhaps;1;b;no\n", "1100")] // a word in one row changes no other
    [InlineData("pay;share;plan;left\n-1,5;0,5;a;yes\n?;1;b;no\n", "-1.5")]
    public void A_second_file_is_read_with_the_mark_of_the_training(string second, string pay) =>
        Assert.Equal(pay, Read(second, Schema(Commas)).Column("pay")[0]);

    [Theory]
    [InlineData(Commas, "pay;share;plan;left\n1100.5;0,5;a;yes\n", ":row 2: 'pay' is '1100.5', with a decimal point, and the model was trained on numbers with decimal commas")]
    [InlineData(Commas, "pay,share,plan,left\n1.100,1,a,yes\n1100.5,1,a,yes\n", ":row 3: 'pay' is '1100.5', with a decimal point")]
    [InlineData(Points, "pay;share;plan;left\n1.100,00;1;a;yes\n", ":row 2: 'pay' is '1.100,00', with a decimal comma, and the model was trained on numbers without one")]
    public void A_second_file_with_the_other_mark_is_refused(string first, string second, string words)
    {
        var schema = Schema(first);

        Assert.Contains(words, Assert.Throws<UnusableDataException>(() => Read(second, schema)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_point_in_one_column_stands_between_thousands_where_another_has_decimal_commas() =>
        Assert.Equal("1250", Read("pay;share\n1.250;0,5\n2.500;0,25\n", null).Column("pay")[0]);

    [Fact]
    public void A_table_with_both_marks_is_refused()
    {
        var wrong = Assert.Throws<UnusableDataException>(() => Read("pay;share\n1.25;0,5\n2.500;0,25\n", null));

        Assert.Contains(":row 2: 'pay' is '1.25', with a decimal point, and 'share' has decimal commas ('0,5')", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_number_of_the_model_has_no_mark()
    {
        var table = Read("pay;share;plan;version;left\n1,5;0,5;1.100;1.5;yes\n", Schema(Commas));

        Assert.Equal(("1.100", "1.5"), (table.Column("plan")[0], table.Column("version")[0]));
    }

    [Fact]
    public void The_mark_is_saved_with_the_model_and_a_model_without_it_has_points()
    {
        var (commas, points) = (Json(Schema(Commas)), Json(Schema(Points)));

        Assert.Contains("\"decimalComma\": true", commas, StringComparison.Ordinal);
        Assert.DoesNotContain("decimalComma", points, StringComparison.Ordinal);
        Assert.Equal((true, false), (Of(commas).DecimalComma, Of(points).DecimalComma));
    }

    private static string Json(TableSchema schema) => JsonSerializer.Serialize(schema, SavingJson.Readable.TableSchema);

    private static TableSchema Of(string json) => JsonSerializer.Deserialize(json, SavingJson.Default.TableSchema)!;

    private static TableSchema Schema(string text)
    {
        var rows = text.Split('\n', 2);
        var table = Read(rows[0] + "\n" + string.Concat(Enumerable.Repeat(rows[1], 10)), null);
        return SchemaFitting.Of(table, Target.Of(table, "left", "yes"), [.. Enumerable.Range(0, table.Rows)], DataLimits.Usual);
    }

    private static RawTable Read(string text, TableSchema? known)
    {
        using var folder = new OwnFolder();
        return RawTableReader.Read(folder.With("t.csv", text), DataLimits.Usual, known);
    }
}
