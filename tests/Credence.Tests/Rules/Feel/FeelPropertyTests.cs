using System.Diagnostics;
using System.Text.Json;
using Credence.Rules.Dmn;
using Credence.Rules.Feel;
using Credence.Tests.House;
using CsCheck;
using Xunit;

namespace Credence.Tests.Rules.Feel;

/// <summary>Whatever is written, reading and evaluating it throws nothing and ends soon.</summary>
public sealed class FeelPropertyTests
{
    /// <summary>Far above what a bounded evaluation takes on a busy machine, far below what an unbounded one would.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    private static readonly Dictionary<string, Value> Values = new(StringComparer.Ordinal)
    {
        ["a"] = new Value.Number(7),
        ["b c"] = new Value.Text("x"),
        ["list"] = new Value.List([new Value.Number(1), Value.Null, new Value.Text("x"), new Value.List([])]),
        ["day"] = new Value.Date(new DateOnly(2024, 2, 29)),
        ["context"] = new Value.Context([new("k", new Value.Number(1)), new("a", Value.Null)]),
    };

    private static readonly string[] Pieces =
    [
        "a", "b c", "list", "day", "context", "1", "0", "-1", "2.5", "1e28", "\"x\"", "\"\"", "null", "true", "false", "@\"P1D\"", "@\"P1M\"", "@\"2024-02-29\"", "@\"10:00:00Z\"",
        "@\"2024-02-29T10:00:00@Europe/Paris\"", "(", ")", "[", "]", "{", "}", "..", ".", ",", ":", "+", "-", "*", "/", "**", "=", "!=", "<", "<=", ">", ">=", "?", "if", "then", "else", "for", "in",
        "return", "some", "every", "satisfies", "and", "or", "not", "between", "instance of", "function", "number", "list<number>", "item", "partial", "k", "'", "@", "//", "/*", "\\", "\u0000", "\ud83d",
    ];

    private static readonly Gen<string> Tokens = OneOf(Pieces).Array[0, 30].Select(pieces => string.Join(' ', pieces));

    private static readonly Gen<string> Simple = OneOf(Pieces[..20]);

    private static readonly string[] Functions = [.. BuiltIns.Names];

    [Fact]
    public void Any_row_of_tokens_is_a_value_or_a_problem()
    {
        Tokens.Sample(text =>
        {
            var result = FeelEvaluator.Evaluate(text, Values, null);
            _ = Words.Shown(result.Value);
            var cell = FeelParser.UnaryTests(text, Values.Keys);

            Assert.True(cell.Result is null != cell.Problem is null);
            if (cell.Result is { } tests)
                _ = CellEvaluation.Holds(tests, Values["a"], Scope.Of(Values), new Evaluation(null));
        });
    }

    [Fact]
    public void Any_text_is_a_value_or_a_problem()
    {
        Gen.String.Sample(text => _ = Words.Shown(FeelEvaluator.Evaluate(text, Values, null).Value));
    }

    [Fact]
    public void Sound_expressions_of_any_operands_have_a_value()
    {
        Sound(3).Sample(text =>
        {
            var parsed = FeelParser.Expression(text, Values.Keys);

            Assert.Null(parsed.Problem);
            _ = Words.Shown(FeelEvaluator.Evaluate(parsed.Result!, Values, new DateTime(2026, 1, 1)).Value);
        });
    }

    [Fact]
    public void Every_function_takes_whatever_it_is_given()
    {
        Gen.Select(OneOf(Functions), Simple.Array[0, 4]).Sample((name, arguments) =>
            _ = Words.Shown(FeelEvaluator.Evaluate($"{name}({string.Join(", ", arguments)})", Values, new DateTime(2026, 1, 1)).Value));
    }

    [Fact]
    public void What_is_written_as_a_literal_is_the_value_again()
    {
        Sound(2).Sample(text =>
        {
            var value = FeelEvaluator.Evaluate(text, Values, null).Value;
            if (FeelLiterals.Of(value) is { } literal)
                Assert.Equal(value, FeelEvaluator.Evaluate(literal, new Dictionary<string, Value>(), null).Value);
        });
    }

    [Fact]
    public void Json_of_a_value_reads_as_the_value_again()
    {
        Sound(2).Sample(text =>
        {
            var value = FeelEvaluator.Evaluate(text, Values, null).Value;

            using var stream = new MemoryStream();
            using (var json = new Utf8JsonWriter(stream))
                ValueJson.Write(json, value);
            using var document = JsonDocument.Parse(stream.ToArray());

            Assert.Equal(AsJsonHasIt(value), ValueJson.Read(document.RootElement));
        });
    }

    [Fact]
    public void Equality_is_symmetric_and_order_is_antisymmetric()
    {
        Gen.Select(Simple, Simple).Sample((one, other) =>
        {
            var (a, b) = (FeelEvaluator.Evaluate(one, Values, null).Value, FeelEvaluator.Evaluate(other, Values, null).Value);

            Assert.Equal(Ordering.AreEqual(a, b), Ordering.AreEqual(b, a));
            Assert.Equal(Ordering.Compare(a, b) is { } order ? -Math.Sign(order) : (int?)null, Ordering.Compare(b, a) is { } back ? Math.Sign(back) : (int?)null);
        });
    }

    [Theory]
    [InlineData("for i in 1..1000000000 return i")]
    [InlineData("for i in -1000000000..1000000000, j in 1..1000000000 return i * j")]
    [InlineData("some i in 1..1000000000 satisfies i < 0")]
    [InlineData("{f: function(n) f(n + 1), r: f(0)}.r")]
    [InlineData("{f: function(n) f(n) + f(n), r: f(0)}.r")]
    [InlineData("{a: [1], b: [a,a,a,a,a,a,a,a], c: [b,b,b,b,b,b,b,b], d: [c,c,c,c,c,c,c,c], e: [d,d,d,d,d,d,d,d], f: [e,e,e,e,e,e,e,e], g: [f,f,f,f,f,f,f,f], h: string(g = g)}.h")]
    [InlineData("for i in 1..100000 return if i = 1 then [1] else [partial[-1]]")]
    [InlineData("for i in 1..100000 return if i = 1 then \"x\" else partial[-1] + partial[-1]")]
    [InlineData("string join(for i in 1..90000 return \"xxxxxxxxxxxxxxxxxxxx\", \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\")")]
    [InlineData("distinct values(for i in 1..90000 return i)")]
    [InlineData("sort(for i in 1..90000 return -i, function(x, y) x < y)")]
    [InlineData("(10 ** 20) ** (10 ** 20)")]
    [InlineData("9999999999999999999999999999 ** 999999999")]
    [InlineData("decimal(1, 99999999999)")]
    [InlineData("matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"^(a+)+$\")")]
    [InlineData("matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"^(a+)+\\\\1$\")")]
    [InlineData("count(for i in 1..5000 return matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"^(a+)+\\\\1$\"))")]
    [InlineData("replace(\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\", \"(x*)*y\", \"$1\")")]
    [InlineData("split(\"x\", \"((((a{1,1000}){1,1000}){1,1000}){1,1000})\")")]
    [InlineData("date(\"9999-12-31\") + duration(\"P9999999999D\")")]
    [InlineData("date(\"0001-01-01\") - duration(\"P99999999Y\")")]
    [InlineData("{a: [1], b: [1..(<[1..9])], c: (= (= (= 1)))}")]
    [InlineData("for i in 1..100000 return if i = 1 then (> 1) else (> partial[-1])")]
    [InlineData("for d in @\"0001-01-01\"..@\"9999-12-31\" return d")]
    public void Expressions_without_bound_are_stopped(string text)
    {
        var watch = Stopwatch.StartNew();

        var result = FeelEvaluator.Evaluate(text, Values, null);
        _ = Words.Shown(result.Value);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Soon);
    }

    [Theory]
    [InlineData("]")]
    [InlineData("(<")]
    [InlineData("(>=")]
    [InlineData("]1..")]
    [InlineData("1 in (")]
    [InlineData("not(")]
    [InlineData("1+")]
    [InlineData("a.")]
    [InlineData("a[1]")]
    public void The_longest_text_of_one_piece_is_stopped(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, FeelLimits.Characters / piece.Length));

        var result = FeelEvaluator.Evaluate(text, Values, null);
        var cell = FeelParser.UnaryTests(text, Values.Keys);

        Assert.NotEmpty(result.Problems);
        Assert.True(cell.Result is null != cell.Problem is null);
    }

    [Theory]
    [InlineData("replace(string join(for i in 1..90000 return \"a\"), \"a.*b|a\", \"x\")")]
    [InlineData("split(string join(for i in 1..90000 return \"a\"), \"a.*b|a\")")]
    public void All_matches_of_one_pattern_share_its_time(string text)
    {
        var watch = Stopwatch.StartNew();

        var result = FeelEvaluator.Evaluate(text, Values, null);

        Assert.True(result.Value.IsNull);
        Assert.Contains("takes too long on this text", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void A_replacement_of_many_groups_ends_at_the_longest_text()
    {
        var groups = string.Concat(Enumerable.Repeat("$1", 20_000));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var result = FeelEvaluator.Evaluate($"replace(string join(for i in 1..5000 return \"a\"), \"(a+)\", \"{groups}\")", Values, null);

        Assert.Contains("characters", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100 << 20);
    }

    [Fact]
    public void Messages_stay_within_their_limit_where_the_steps_are_used_up()
    {
        var result = FeelEvaluator.Evaluate($"[{string.Concat(Enumerable.Range(0, 30).Select(i => $"{i} + \"{i}\", "))}for i in 1..1000 return for j in 1..90000 return j]", Values, null);

        Assert.Equal(FeelLimits.Problems, result.Problems.Count);
        Assert.Contains("steps", result.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Naughty_strings_are_texts_like_others()
    {
        var path = Checkout.SharedOrSkip("oracles", "naughty-strings", "blns.json");
        using var strings = JsonDocument.Parse(File.ReadAllText(path));

        foreach (var text in strings.RootElement.EnumerateArray().Select(item => item.GetString()!))
        {
            _ = FeelEvaluator.Evaluate(text, Values, null);
            _ = FeelParser.UnaryTests(text, [text]);
            Assert.Equal(text, Words.Shown(FeelEvaluator.Evaluate(FeelLiterals.Of(new Value.Text(text))!, Values, null).Value));
            _ = DmnXmlReader.Read("x", new StringReader(text));
        }
    }

    /// <summary>What JSON keeps of a value: dates, times, durations, ranges and functions are texts there, and half a character becomes the sign for one that cannot be shown.</summary>
    private static Value AsJsonHasIt(Value value) => value switch
    {
        Value.Nothing or Value.Boolean or Value.Number => value,
        Value.List(var items) => new Value.List([.. items.Select(AsJsonHasIt)]),
        Value.Context(var entries) => new Value.Context([.. entries.Select(entry => new KeyValuePair<string, Value>(entry.Key, AsJsonHasIt(entry.Value)))]),
        _ => new Value.Text(Words.Shown(value)),
    };

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static Gen<string> Sound(int depth)
    {
        if (depth == 0)
            return Simple;
        var inner = Sound(depth - 1);
        return Gen.OneOf(
            Simple,
            Gen.Select(inner, OneOf("+", "-", "*", "/", "**", "=", "!=", "<", ">=", "and", "or", "in"), inner).Select((a, sign, b) => $"({a}) {sign} ({b})"),
            Gen.Select(inner, inner, inner).Select((a, b, c) => $"if {a} then {b} else {c}"),
            Gen.Select(inner, inner).Select((a, b) => $"for x in [{a}, {b}] return [x, {a}]"),
            Gen.Select(inner, inner).Select((a, b) => $"{{p: {a}, q: {b}, \"r s\": p}}"),
            Gen.Select(inner, inner).Select((a, b) => $"[{a}, {b}][item = ({b})]"),
            Gen.Select(inner, inner, inner).Select((a, b, c) => $"({a}) between ({b}) and ({c})"),
            Gen.Select(OneOf(Functions), inner, inner).Select((name, a, b) => $"{name}({a}, {b})"));
    }
}
