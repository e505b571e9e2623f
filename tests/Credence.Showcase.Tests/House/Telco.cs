using System.Text.Json;
using Credence.Showcase.Data;
using Credence.Tests.House;

namespace Credence.Showcase.Tests.House;

/// <summary>The customers of a telephone company, and what scikit-learn made of them.</summary>
internal static class Telco
{
    internal const int Seed = 42;

    internal static string PathOrSkip => Checkout.SharedOrSkip("data", "tabular", "telco", "Telco-Customer-Churn.csv");

    internal static string TestRows(string suffix) => Checkout.SharedOrSkip("reference", "ml", $"telco.test_index.seed42{suffix}.csv");

    internal static string CalibrationRows(string suffix) => Checkout.SharedOrSkip("reference", "ml", $"telco.cal_index.seed42{suffix}.csv");

    internal static RawTable TableOrSkip() => RawTableReader.Read(PathOrSkip, DataLimits.Usual);

    internal static Target Target(RawTable table) => Credence.Showcase.Data.Target.Of(table, "Churn", "Yes");

    /// <summary>What scikit-learn's models of a split came to.</summary>
    internal static JsonElement Reference(string key)
    {
        using var reference = JsonDocument.Parse(File.ReadAllBytes(Checkout.SharedOrSkip("reference", "ml", "telco_reference.json")));
        return reference.RootElement.GetProperty(key).Clone();
    }
}
