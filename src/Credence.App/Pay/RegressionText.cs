using Credence.Pay.Regressions;
using Credence.Sources;

namespace Credence.App.Pay;

internal static class RegressionText
{
    internal static void Write(RegressionAnswer answer, FormulaOptions options, bool all, Receipt receipt) => Console.Out.WriteLine(answer.Rank);
}
