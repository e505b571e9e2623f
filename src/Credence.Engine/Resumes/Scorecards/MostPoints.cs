using System.Globalization;
using System.Text.RegularExpressions;
using Credence.Rules.Feel;
using Credence.Rules.Tables;

namespace Credence.Resumes.Scorecards;

/// <summary>Finds the inputs that give one reader's rubric the most points, by trying every value that a row draws a line at.</summary>
internal static partial class MostPoints
{
    private const int MostTried = 20_000;

    /// <summary>What the table says of the best inputs; null where it draws too many lines to try them all.</summary>
    /// <param name="table">The table.</param>
    /// <param name="readerInput">Id of the input that says who reads.</param>
    /// <param name="reader">Who reads.</param>
    /// <param name="points">Points of a result.</param>
    internal static TableResult? Of(RuleTable table, string readerInput, string reader, Func<TableResult, decimal> points)
    {
        var readerColumn = table.Inputs.ToList().FindIndex(input => input.Id == readerInput);
        var rows = table.Rows.Where(row => row.Tests[readerColumn] is "-" || row.Tests[readerColumn].Contains(reader, StringComparison.Ordinal) || row.Tests[readerColumn].Contains("not", StringComparison.Ordinal)).ToList();
        List<(string Id, IReadOnlyList<Value> Values)> tried = [.. table.Inputs.Select((input, column) => (input.Id, Values: column == readerColumn ? [new Value.Text(reader)] : Candidates(input, [.. rows.Select(row => row.Tests[column]).Where(test => test != "-")])))];
        if (tried.Aggregate(1L, (count, input) => Math.Min(MostTried + 1L, count * input.Values.Count)) > MostTried)
            return null;
        TableResult? best = null;
        foreach (var given in Combinations(tried))
        {
            var result = table.Evaluate(given);
            if (result.Errors.Count == 0 && (best is null || points(result) > points(best)))
                best = result;
        }

        return best;
    }

    private static IReadOnlyList<Value> Candidates(InputColumn input, IReadOnlyList<string> tests)
    {
        if (tests.Count == 0)
            return [Value.Null];
        if (input.Values is { Count: > 0 } values)
            return values;
        var numbers = tests.SelectMany(test => Number().Matches(test)).Select(match => decimal.Parse(match.Value, CultureInfo.InvariantCulture)).SelectMany(number => new[] { number, number + 1 })
            .Concat(new[] { (decimal?)input.Range?.Least, (decimal?)input.Range?.Most }.OfType<decimal>());
        return [.. numbers.Where(number => !(number < (decimal?)input.Range?.Least) && !(number > (decimal?)input.Range?.Most)).Distinct().Order().Select(number => new Value.Number(number))];
    }

    private static IEnumerable<Dictionary<string, Value>> Combinations(IReadOnlyList<(string Id, IReadOnlyList<Value> Values)> inputs)
    {
        var at = new int[inputs.Count];
        while (true)
        {
            yield return inputs.Select((input, i) => (input.Id, Value: input.Values[at[i]])).ToDictionary(pair => pair.Id, pair => pair.Value, StringComparer.Ordinal);
            var next = inputs.Count - 1;
            while (next >= 0 && ++at[next] == inputs[next].Values.Count)
                at[next--] = 0;
            if (next < 0)
                yield break;
        }
    }

    [GeneratedRegex(@"\d+(?:\.\d+)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
