using Credence.Pay.Regressions;
using Xunit;

namespace Credence.Tests.Pay;

/// <summary>A small table of our own in a file of its own.</summary>
internal sealed class MadeTable : IDisposable
{
    internal MadeTable(params IEnumerable<string> lines) => File.WriteAllLines(Path, lines);

    internal string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName() + ".csv");

    public void Dispose() => File.Delete(Path);

    internal RegressionAnswer Fit(string formula, FormulaOptions? options = null) => FitFile(Path, formula, options ?? new FormulaOptions());

    internal static RegressionAnswer FitFile(string path, string formula, FormulaOptions options) =>
        FormulaRegression.Fit(path, formula, options, TestContext.Current.CancellationToken);
}
