using Credence.Pay.Regressions;

namespace Credence.Tests.Pay;

/// <summary>A small table of our own in a file of its own.</summary>
internal sealed class MadeTable : IDisposable
{
    internal MadeTable(params IEnumerable<string> lines) => File.WriteAllLines(Path, lines);

    internal string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName() + ".csv");

    public void Dispose() => File.Delete(Path);

    internal RegressionAnswer Fit(string formula, FormulaOptions? options = null) => FormulaRegression.Fit(Path, formula, options ?? new FormulaOptions());
}
