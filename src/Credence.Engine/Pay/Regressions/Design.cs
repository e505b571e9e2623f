using Credence.Pay.Formulas;
using Credence.Sources;

namespace Credence.Pay.Regressions;

/// <summary>The columns of a model, worked out of its terms: contrasts against the base level, or every level where the margin is not in the model, by R's rule.</summary>
internal sealed class Design
{
    private const int MostColumns = 2000;
    private const string Constant = "(Intercept)";

    private Design(IReadOnlyList<DesignTerm> terms, bool hasIntercept, int columns) => (Terms, HasIntercept, Columns) = (terms, hasIntercept, columns);

    public IReadOnlyList<DesignTerm> Terms { get; }

    public bool HasIntercept { get; }

    /// <summary>Columns, the constant included (count).</summary>
    public int Columns { get; }

    public static Design Of(FormulaTerms formula, IReadOnlyList<ModelVariable> variables)
    {
        var known = formula.Terms.Select(Key).Append(Key([])).ToHashSet(StringComparer.Ordinal);
        var terms = new List<DesignTerm>();
        var (first, wantsFull) = (formula.HasIntercept ? 1 : 0, !formula.HasIntercept);
        foreach (var term in formula.Terms)
        {
            var parts = term.Select(index => variables[index]).ToList();
            var full = term.Select(index => !known.Contains(Key([.. term.Where(other => other != index)]))).ToList();
            if (wantsFull && parts.FindIndex(part => part.IsCategory) is var at and >= 0)
            {
                // Without a constant the first category of the model keeps its base level.
                full[at] = true;
                wantsFull = false;
            }

            var columns = Count(parts, full);
            if (first + columns > MostColumns)
                throw new UnusableInputException("formula", FormattableString.Invariant($"with {string.Join(':', parts.Select(part => part.Label))} it has more than {MostColumns} coefficients"), "Leave out or group a category with very many levels");
            terms.Add(new DesignTerm(parts, full, first, (int)columns));
            first += (int)columns;
        }

        return new Design(terms, formula.HasIntercept, first);
    }

    /// <summary>Every column's name, variables and whether it stands for a level.</summary>
    public IEnumerable<(string Name, IReadOnlyList<string> Variables, bool IsCategory)> Names()
    {
        if (HasIntercept)
            yield return (Constant, [], false);
        foreach (var term in Terms)
        {
            IReadOnlyList<string> variables = [.. term.Variables.Select(variable => variable.Label)];
            var category = term.Variables.Any(variable => variable.IsCategory);
            foreach (var name in term.Names())
                yield return (name, variables, category);
        }
    }

    /// <summary>Base level of each category that is told against one, by label.</summary>
    public IReadOnlyDictionary<string, string> Bases() => new SortedDictionary<string, string>(
        Terms.SelectMany(term => term.Variables.Where((variable, at) => variable.Levels is not null && !term.Full[at])).DistinctBy(variable => variable.Label).ToDictionary(variable => variable.Label, variable => variable.Levels![0], StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>The entries of cells that are not zero, in the layout of <see cref="Credence.Statistics.Regression.RegressionCells"/>.</summary>
    public (int[] Starts, int[] Column, double[] Value) Entries(int cells)
    {
        var starts = new int[cells + 1];
        var (column, value) = (new List<int>(cells * 4), new List<double>(cells * 4));
        for (var cell = 0; cell < cells; cell++)
        {
            if (HasIntercept)
            {
                column.Add(0);
                value.Add(1);
            }

            foreach (var term in Terms)
            {
                if (term.Entry(cell) is not { Value: not 0 } entry)
                    continue;
                column.Add(entry.Column);
                value.Add(entry.Value);
            }

            starts[cell + 1] = column.Count;
        }

        return (starts, [.. column], [.. value]);
    }

    private static long Count(List<ModelVariable> parts, List<bool> full)
    {
        var columns = 1L;
        for (var i = 0; i < parts.Count; i++)
            columns = Math.Min(MostColumns + 1L, columns * (parts[i].Levels is { } levels ? levels.Count - (full[i] ? 0 : 1) : 1));
        return columns;
    }

    private static string Key(int[] term) => string.Join(' ', term);
}
