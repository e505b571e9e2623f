using Credence.Pay.Formulas;
using Credence.Pay.Tables;
using Credence.Sources;

namespace Credence.Pay.Regressions;

/// <summary>Which columns of a table a model uses, and as what.</summary>
/// <param name="Response">How the response is worked out; null where only bounds are given.</param>
/// <param name="Low">Lower bound; null for least squares.</param>
/// <param name="High">Upper bound; null for least squares.</param>
/// <param name="Terms">What explains.</param>
/// <param name="ResponseColumns">Columns of the response.</param>
/// <param name="KeyColumns">Columns whose values make a cell: of the variables, then bounds, weights and clusters.</param>
/// <param name="BoundColumns">Columns only bounds are made of; they may be missing, which leaves that end open.</param>
internal sealed record ModelColumns(
    FormulaNode? Response,
    FormulaNode? Low,
    FormulaNode? High,
    FormulaTerms Terms,
    IReadOnlyList<string> ResponseColumns,
    IReadOnlyList<string> KeyColumns,
    IReadOnlySet<string> BoundColumns)
{
    private const int ShownNames = 30;

    /// <summary>Whether what is explained is written as a natural logarithm.</summary>
    public bool ExplainsLogarithm => Low is not null ? Formula.IsLogarithm(Low) && Formula.IsLogarithm(High) : Formula.IsLogarithm(Response);

    public static ModelColumns Of(ITable table, Formula formula, FormulaOptions options)
    {
        var (low, high) = Bounds(options.Interval);
        if (formula.Response is null && low is null)
            throw FormulaFault.At(0, "nothing stands before the ~", "Say what is explained, as in log(pay) ~ cert");
        var response = Names(table, formula.Response);
        var bounds = Names(table, low).Concat(Names(table, high)).Distinct().ToList();
        string[] others = [.. new[] { options.Weights, options.Cluster }.OfType<string>()];
        foreach (var name in others)
            Require(table, name, null);

        HashSet<string> taken = [.. response, .. bounds, .. others];
        var terms = formula.Terms([.. table.Names.Where(name => !taken.Contains(name))]);
        var variables = terms.Variables.SelectMany(variable => Names(table, variable.Node)).Distinct().ToList();
        List<string> keys = [.. variables.Concat(bounds).Concat(others).Distinct()];
        return new ModelColumns(formula.Response, low, high, terms, response, keys, bounds.Except(variables).Except(others).ToHashSet(StringComparer.Ordinal));
    }

    private static (FormulaNode? Low, FormulaNode? High) Bounds(string? interval)
    {
        if (interval is null)
            return (null, null);
        var ends = FormulaParser.Expressions(interval);
        if (ends.Count != 2)
            throw new UnusableInputException("--interval", $"'{interval}' does not name two bounds", "Write --interval LOW,HIGH: two columns, or expressions such as log(low),log(high)");
        foreach (var end in ends)
            Arithmetic.Check(end);
        return (ends[0], ends[1]);
    }

    private static List<string> Names(ITable table, FormulaNode? node)
    {
        var names = new List<string>();
        foreach (var (column, at) in node is null ? [] : Arithmetic.Columns(node))
        {
            Require(table, column, at);
            if (!names.Contains(column))
                names.Add(column);
        }

        return names;
    }

    private static void Require(ITable table, string name, int? at)
    {
        var times = table.Names.Count(known => known == name);
        if (times == 1)
            return;
        var (what, next) = times > 1
            ? ($"the column '{name}' is there {times} times", "Give each column a name of its own")
            : ($"there is no column '{name}'", $"The table has {Listed(table.Names)}");
        throw at is { } place
            ? FormulaFault.At(place, $"{what} in {table.Path}", next)
            : new UnusableInputException(table.Path, what, next);
    }

    private static string Listed(IReadOnlyList<string> names) =>
        names.Count <= ShownNames ? string.Join(", ", names) : FormattableString.Invariant($"{string.Join(", ", names.Take(ShownNames))} and {names.Count - ShownNames} more");
}
