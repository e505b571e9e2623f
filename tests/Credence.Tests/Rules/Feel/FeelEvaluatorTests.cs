using Credence.Rules.Feel;
using Xunit;

namespace Credence.Tests.Rules.Feel;

/// <summary>Reference values of the language, from the tables of DMN 1.5, section 10.3.</summary>
public sealed class FeelEvaluatorTests
{
    private static readonly Dictionary<string, Value> Values = new(StringComparer.Ordinal)
    {
        ["Monthly Salary"] = new Value.Number(1000),
        ["pay-gap"] = new Value.Number(3),
        ["a"] = new Value.Number(10),
        ["b"] = new Value.Number(4),
        ["loan"] = new Value.Context([new("monthly rate", new Value.Number(250)), new("years", new Value.Number(5))]),
    };

    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("2 ** 10", "1024")]
    [InlineData("-2 ** 2", "4")]
    [InlineData("10 / 4", "2.5")]
    [InlineData("1 / 0", "null")]
    [InlineData("0.1 + 0.2 = 0.3", "true")]
    [InlineData("1e27 * 1e27", "null")]
    [InlineData("null + 1", "null")]
    [InlineData("\"a\" + \"b\"", "ab")]
    [InlineData("Monthly Salary * 12", "12000")]
    [InlineData("pay-gap + 1", "4")]
    [InlineData("a - b", "6")]
    [InlineData("a-b", "6")]
    [InlineData("loan.monthly rate * 2", "500")]
    [InlineData("loan . years", "5")]
    [InlineData("unheard of", "null")]
    [InlineData("0.5 ** -90 > 1.2379400392853e27", "true")]
    [InlineData("0.5 ** -90 < 1.2379400392854e27", "true")]
    [InlineData("0.5 ** -3", "8")]
    [InlineData("4 ** -1", "0.25")]
    [InlineData("1 // one\n + /* two */ 2", "3")]
    public void Arithmetic_and_names(string expression, string expected) => Gives(expression, expected);

    [Theory]
    [InlineData("null and false", "false")]
    [InlineData("null and true", "null")]
    [InlineData("null or true", "true")]
    [InlineData("null or false", "null")]
    [InlineData("not(null)", "null")]
    [InlineData("\"x\" and true", "null")]
    [InlineData("null = null", "true")]
    [InlineData("1 = null", "false")]
    [InlineData("1 = \"1\"", "null")]
    [InlineData("1 < \"1\"", "null")]
    [InlineData("[1, 2] = [1, 2]", "true")]
    [InlineData("{a: 1, b: 2} = {b: 2, a: 1}", "true")]
    [InlineData("if null then 1 else 2", "2")]
    [InlineData("5 between 1 and 5", "true")]
    [InlineData("5 in (1..5)", "false")]
    [InlineData("5 in ]1..5]", "true")]
    [InlineData("5 in (< 3, > 4)", "true")]
    [InlineData("\"b\" in [\"a\", \"b\"]", "true")]
    [InlineData("date(\"2026-03-01\") in [date(\"2026-01-01\")..date(\"2026-12-31\")]", "true")]
    public void Logic_of_three_values_and_comparisons(string expression, string expected) => Gives(expression, expected);

    [Theory]
    [InlineData("[1, 2, 3][2]", "2")]
    [InlineData("[1, 2, 3][-1]", "3")]
    [InlineData("[1, 2, 3][4]", "null")]
    [InlineData("[1, 2, 3][item > 1]", "[2, 3]")]
    [InlineData("[{k: 1, v: 5}, {k: 2, v: 6}][k = 2].v", "[6]")]
    [InlineData("for i in 1..3 return i * i", "[1, 4, 9]")]
    [InlineData("for i in 3..1 return i", "[3, 2, 1]")]
    [InlineData("for i in 1..4 return if i < 3 then 1 else partial[-1] + partial[-2]", "[1, 1, 2, 3]")]
    [InlineData("for i in [1, 2], j in [10, 20] return i + j", "[11, 21, 12, 22]")]
    [InlineData("some x in [1, 2] satisfies x > 1", "true")]
    [InlineData("every x in [1, 2] satisfies x > 1", "false")]
    [InlineData("{a b: 1, c: a b + 1}.c", "2")]
    [InlineData("sort([3, 1, 2], function(x, y) x > y)", "[3, 2, 1]")]
    [InlineData("{f: function(n) if n <= 1 then 1 else n * f(n - 1), r: f(10)}.r", "3628800")]
    [InlineData("(function(x: number) x + 1)(x: 2)", "3")]
    [InlineData("context put({a: 1}, \"b\", 2)", "{a: 1, b: 2}")]
    [InlineData("get value({a: 1}, \"a\")", "1")]
    [InlineData("flatten([[1, [2]], 3])", "[1, 2, 3]")]
    [InlineData("distinct values([1, 2, 1])", "[1, 2]")]
    [InlineData("[1, \"a\"] instance of list<number>", "false")]
    public void Lists_contexts_and_functions(string expression, string expected) => Gives(expression, expected);

    [Theory]
    [InlineData("substring(\"foobar\", -2, 1)", "a")]
    [InlineData("substring(string: \"foobar\", start position: 3)", "obar")]
    [InlineData("string length(\"\\U01F40Eab\")", "3")]
    [InlineData("replace(\"abracadabra\", \"a(.)\", \"x$1\")", "xbrxcxdxbra")]
    [InlineData("matches(\"foobar\", \"^fo*b\")", "true")]
    [InlineData("split(\"a;b;;c\", \";\")", "[\"a\", \"b\", \"\", \"c\"]")]
    [InlineData("number(\"1 000,5\", \" \", \",\")", "1000.5")]
    [InlineData("decimal(2.5, 0)", "2")]
    [InlineData("round half up(-5.5, 0)", "-6")]
    [InlineData("round up(1, -28)", "10000000000000000000000000000")]
    [InlineData("round up(0.01, -28)", "10000000000000000000000000000")]
    [InlineData("round up(1, -30)", "null")]
    [InlineData("floor(-1, -30)", "null")]
    [InlineData("floor(1, -30)", "0")]
    [InlineData("round half up(5000, -30)", "0")]
    [InlineData("decimal(1250, -2)", "1200")]
    [InlineData("decimal(1.005, 28)", "1.005")]
    [InlineData("modulo(-12, 5)", "3")]
    [InlineData("median([1, 4, 2, 3])", "2.5")]
    [InlineData("mode([6, 3, 9, 6, 6, 3, 3])", "[3, 6]")]
    [InlineData("sum([])", "null")]
    [InlineData("string([1, \"a\", {b: null}])", "[1, \"a\", {b: null}]")]
    public void Functions_of_texts_and_numbers(string expression, string expected) => Gives(expression, expected);

    [Theory]
    [InlineData("date(\"2018-01-31\") + duration(\"P1M\")", "2018-02-28")]
    [InlineData("date(\"2020-01-02\") - date(\"2020-01-01\")", "P1D")]
    [InlineData("date(\"2021-02-30\")", "null")]
    [InlineData("@\"2026-11-28\".weekday", "6")]
    [InlineData("date and time(\"2026-01-01T10:00:00+01:00\") = date and time(\"2026-01-01T09:00:00Z\")", "true")]
    [InlineData("time(\"23:59:00-08:00\").time offset", "-PT8H")]
    [InlineData("duration(\"P1DT25H\")", "P2DT1H")]
    [InlineData("duration(\"P1Y14M\") / 2", "P1Y1M")]
    [InlineData("years and months duration(date(\"2011-12-22\"), date(\"2013-08-24\"))", "P1Y8M")]
    [InlineData("week of year(date(2005, 1, 3))", "1")]
    [InlineData("today()", "2026-11-28")]
    [InlineData("overlaps before([1..5], [3..8])", "true")]
    [InlineData("meets([1..5], (5..8])", "false")]
    [InlineData("[1..10[.end included", "false")]
    [InlineData("]1..10].start", "1")]
    [InlineData("duration(\"P1Y\").days", "null")]
    [InlineData("-@\"P1D\"", "-P1D")]
    [InlineData("time(1, 2, 3, @\"PT18H\")", "01:02:03+18:00")]
    [InlineData("time(1, 2, 3, @\"PT18H1S\")", "null")]
    [InlineData("time(1, 2, 3, -@\"P1D\")", "null")]
    [InlineData("(< [1])", "null")]
    [InlineData("(> (> 1))", "null")]
    [InlineData("(= {a: 1})", "null")]
    [InlineData("(>= function(x) x)", "null")]
    [InlineData("range(\"(< [1, 2])\")", "null")]
    public void Dates_times_durations_and_ranges(string expression, string expected) => Gives(expression, expected);

    [Fact]
    public void The_length_of_names_counts_in_the_size_of_a_context()
    {
        Assert.Equal(102, new Value.Context([new(new string('x', 1600), Value.Null)]).Size);
    }

    [Fact]
    public void A_range_is_one_level_deeper_than_its_ends()
    {
        Assert.Equal(1, new Value.Range(new Value.Number(1), false, Value.Null, true).Depth);
    }

    private static void Gives(string expression, string expected)
    {
        var result = FeelEvaluator.Evaluate(expression, Values, new DateTime(2026, 11, 28));

        Assert.Equal(expected, Words.Shown(result.Value));
    }
}
