using System.IO.Compression;
using Credence.Pay.Regressions;
using Credence.Sources;
using Xunit;

namespace Credence.Tests.Pay;

/// <summary>Tables of pay that cannot be used, each refused with what to do; and rows that cannot, counted.</summary>
public sealed class UnusableTableTests
{
    private static readonly string[] Good = ["pay,x,g", "10,1,a", "12,2,a", "11,3,b", "15,4,b", "13,5,c", "17,6,c"];

    [Fact]
    public void Columns_that_say_nothing_of_their_own_are_refused()
    {
        using var table = new MadeTable("pay,x,z,k", "10,1,2,k", "12,1,2,k", "11,1,2,k", "15,1,2,k");

        Refused(table, "pay ~ x + z + k", "not one of its columns varies on its own");
    }

    [Fact]
    public void As_many_coefficients_as_rows_are_refused()
    {
        using var table = new MadeTable(Good);

        Refused(table, "pay ~ C(x)", "nothing is left to tell errors by");
    }

    [Fact]
    public void One_cluster_is_refused()
    {
        using var table = new MadeTable("pay,x,g", "10,1,a", "12,2,a", "11,3,a", "15,4,a");

        Refused(table, "pay ~ x", "every row has the same g ('a')", new FormulaOptions("g"));
    }

    [Fact]
    public void A_table_whose_pay_is_missing_everywhere_is_refused_with_the_reason()
    {
        using var table = new MadeTable("pay,x", ",1", "NA,2", ",3");

        Refused(table, "log(pay) ~ x", "not one of the 3 rows can be used (log(pay) missing: 3)");
    }

    [Fact]
    public void Pay_of_nothing_has_no_logarithm()
    {
        using var table = new MadeTable("pay,x", "10,1", "0,2", "12,3");

        Refused(table, "log(pay) ~ x", "row 3: log(pay) is not finite there (pay = 0)");
    }

    [Fact]
    public void A_table_of_nothing_but_its_header_is_refused()
    {
        using var table = new MadeTable("pay,x");

        Refused(table, "pay ~ x", "the table has no rows");
    }

    [Fact]
    public void A_column_named_twice_is_refused_where_it_is_used()
    {
        using var table = new MadeTable("pay,x,x", "10,1,2", "12,2,1", "11,3,3");

        Refused(table, "pay ~ x", "the column 'x' is there 2 times");
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused()
    {
        var refused = Assert.Throws<UnusableInputException>(() => MadeTable.FitFile("no-such-table.csv", "pay ~ x", new FormulaOptions()));

        Assert.Contains("cannot be opened", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_packed_table_that_is_cut_off_gives_no_part_of_an_answer()
    {
        var lines = Enumerable.Range(0, 200_000).Select(row => FormattableString.Invariant($"{10 + row % 37 * 1.5},{row % 11},{row * 7919 % 100_003}"));
        using var table = new MadeTable(lines.Prepend("pay,x,z"));
        var packed = table.Path + ".gz";
        using (var target = new GZipStream(File.Create(packed), CompressionLevel.Fastest))
            target.Write(File.ReadAllBytes(table.Path));
        File.WriteAllBytes(packed, File.ReadAllBytes(packed)[..^2000]);
        try
        {
            var refused = Assert.Throws<UnusableInputException>(() => MadeTable.FitFile(packed, "pay ~ x", new FormulaOptions()));
            Assert.Contains("is damaged", refused.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(packed);
        }
    }

    [Fact]
    public void Bounds_the_wrong_way_round_are_refused()
    {
        using var table = new MadeTable("pay,low,high,x", "10,9,11,1", "12,13,11,2", "11,10,12,3", "15,14,16,4");

        Refused(table, "~ x", "a lower bound lies above its upper bound where low = 13, high = 11", new FormulaOptions(Interval: "low,high"));
    }

    [Fact]
    public void Bounds_on_another_scale_than_the_response_are_refused()
    {
        using var table = new MadeTable("pay,low,high,x", "10,9,11,1", "12,11,13,2", "11,10,12,3", "15,14,16,4");

        Refused(table, "log(pay) ~ x", "Write the bounds on the same scale", new FormulaOptions(Interval: "low,high"));
    }

    [Fact]
    public void Every_response_is_held_to_its_own_bounds_and_a_missing_one_to_none()
    {
        using var mixed = new MadeTable("pay,low,high,x", "10,9,11,1", ",9,11,1", "12,11,13,2", "11,10,12,3", "15,14,16,4");
        using var wrong = new MadeTable("pay,low,high,x", "8,9,11,1", "12,9,11,1", "12,11,13,2", "11,10,12,3", "15,14,16,4");

        Assert.Equal(5, mixed.Fit("pay ~ x", new FormulaOptions(Interval: "low,high")).Used);
        Refused(wrong, "pay ~ x", "row 2: pay is 8, and its bounds are 9 and 11", new FormulaOptions(Interval: "low,high"));
    }

    [Fact]
    public void Bounds_that_are_all_open_on_one_side_are_refused()
    {
        using var table = new MadeTable("low,high,x", "9,,1", "11,,2", "10,,3", "14,,4", "12,,5");

        Refused(table, "~ x", "every row is open on the same side", new FormulaOptions(Interval: "low,high"));
    }

    [Fact]
    public void Rows_that_cannot_be_used_are_counted_by_reason()
    {
        using var table = new MadeTable([.. Good, ",7,a", "20,,b", "21,NA,b", "22,8", "23,9,a,b", "24,nan,a"]);

        var answer = table.Fit("log(pay) ~ x + g");

        Assert.Equal((12, 6), (answer.Rows, answer.Used));
        Assert.Equal(["another number of fields than the header 2", "x missing 2", "log(pay) missing 1", "x missing 1"], answer.LeftOut.Select(reason => $"{reason.Reason} {reason.Rows}"));
    }

    private static void Refused(MadeTable table, string formula, string said, FormulaOptions? options = null)
    {
        var refused = Assert.Throws<UnusableInputException>(() => table.Fit(formula, options));

        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
    }
}
