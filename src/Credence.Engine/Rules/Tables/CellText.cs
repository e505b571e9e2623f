using System.Text;
using System.Text.RegularExpressions;
using Credence.Rules.Feel;
using Credence.Sources;

namespace Credence.Rules.Tables;

/// <summary>Turns what people write in a cell into a unary test of FEEL: bare words of a closed list, bare days, <c>unknown</c>, and lists of such.</summary>
internal static partial class CellText
{
    internal const string Any = "-";

    /// <summary>The test of one cell.</summary>
    /// <param name="column">The cell's column.</param>
    /// <param name="parts">What is written: one text, or several of which any suffices.</param>
    /// <exception cref="UnusableInputException">The cell is no test, or can never hold in this column; the place is that of the fault.</exception>
    internal static string Read(InputColumn column, IReadOnlyList<YamlScalar> parts)
    {
        var cell = new StringBuilder();
        var starts = new List<int>();
        foreach (var part in parts)
        {
            if (parts.Count > 1 && (part.Text.Trim() is Any or "" || part.Text.TrimStart().StartsWith("not(", StringComparison.Ordinal)))
                throw part.Wrong(0, $"'{part.Text}' must stand alone: it cannot be one of several");
            if (cell.Length > 0)
                cell.Append(", ");
            starts.Add(cell.Length);
            cell.Append(Test(column, part.Text));
        }

        var text = cell.Length == 0 ? Any : cell.ToString();
        var parsed = FeelParser.UnaryTests(text, []);
        if (parsed.Problem is { } problem)
            throw WrongAt(parts, starts, problem.At, $"'{string.Join(", ", parts.Select(part => part.Text))}' is no test for '{column.Id}', which takes {ColumnDomain.Words(column)}: {problem.Message}");
        CheckDomain(column, parsed.Result!, parts);
        return text;
    }

    /// <summary>One part as a test: a word of the closed list is that text, <c>unknown</c> is null, and a bare day is a day.</summary>
    internal static string Test(InputColumn column, string text)
    {
        var trimmed = text.Trim();
        if (column.Values?.OfType<Value.Text>().Any(value => value.Content == text) == true)
            return ValueText.Literal(new Value.Text(text));
        if (trimmed == Question.Unknown)
            return "null";
        return column.Type == ColumnType.Date ? BareDay().Replace(trimmed, "date(\"$0\")") : trimmed;
    }

    private static void CheckDomain(InputColumn column, UnaryTests cell, IReadOnlyList<YamlScalar> parts)
    {
        if (CellReading.SetOf(cell) is not { } set)
        {
            var strange = parts.FirstOrDefault(part => FeelParser.UnaryTests(Test(column, part.Text), []).Result is { } alone && CellReading.SetOf(alone) is null) ?? parts[0];
            throw strange.Wrong(0, column.Values is null
                ? $"'{strange.Text}' is no test of constants; '{column.Id}' takes {ColumnDomain.Words(column)}, and a text needs quotes of its own inside the cell"
                : CanNever(column, strange.Text));
        }

        if (ColumnDomain.Of(column) is not { } domain || cell.IsAny)
            return;
        var stray = set.Texts.Named.FirstOrDefault(text => !domain.Texts.Contains(text));
        if (stray is null && !set.Intersect(domain).IsEmpty && (set.Texts.IsEmpty || set.Texts.IsAllBut || !domain.Texts.IsEmpty))
            return;
        var said = parts.FirstOrDefault(part => stray is not null && part.Text.Contains(stray, StringComparison.Ordinal)) ?? parts[0];
        throw said.Wrong(0, CanNever(column, stray ?? said.Text));
    }

    private static string CanNever(InputColumn column, string text) => $"'{text}' can never hold for '{column.Id}', which takes {ColumnDomain.Words(column)}";

    private static UnusableInputException WrongAt(IReadOnlyList<YamlScalar> parts, List<int> starts, int at, string what)
    {
        var index = Math.Max(0, starts.FindLastIndex(start => start <= at));
        return parts[index].Wrong(at - starts[index], what);
    }

    [GeneratedRegex(@"(?<![""\d])\d{4}-\d\d-\d\d(?![""\d])")]
    private static partial Regex BareDay();
}
