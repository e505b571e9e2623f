using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Credence.Showcase.Tests.House;
using Credence.Tests.House;
using Xunit;

namespace Credence.Showcase.Tests.Watch;

/// <summary>A model trained on every second customer, and the others changed as the drift reference has them.</summary>
public sealed class TelcoScenarios : IAsyncLifetime
{
    private readonly OwnFolder _folder = new();
    private readonly ConcurrentDictionary<(string, bool), Lazy<Task<ShowcaseProgram.Ending>>> _runs = new();

    internal string Model => _folder.At("model");

    /// <summary>The reference rows of a scenario, as a file.</summary>
    internal string ReferenceOf(string scenario) => _folder.At(scenario + ".reference.csv");

    /// <summary>The current rows of a scenario, as a file.</summary>
    internal string CurrentOf(string scenario) => _folder.At(scenario + ".current.csv");

    internal string At(string name) => _folder.At(name);

    public async ValueTask InitializeAsync()
    {
        var lines = File.ReadAllLines(Telco.PathOrSkip).Where(line => line.Length > 0).ToList();
        string[] names = lines[0].Split(',');
        // eleven customers of the first month have no total yet; the reference takes 0
        List<string[]> rows = [.. lines.Skip(1).Select(line => line.Split(',')).Select(row => (string[])[.. row.Select(field => field.Trim().Length == 0 ? "0" : field)])];
        var (even, odd) = (rows.Where((_, at) => at % 2 == 0).ToList(), rows.Where((_, at) => at % 2 == 1).ToList());
        var (charges, payment, contract) = (Array.IndexOf(names, "MonthlyCharges"), Array.IndexOf(names, "PaymentMethod"), Array.IndexOf(names, "Contract"));
        List<string[]> moderate = [.. odd.Select((row, at) => (string[])[.. row.Select((field, column) =>
            column == charges ? (double.Parse(field, CultureInfo.InvariantCulture) * 1.10).ToString("R", CultureInfo.InvariantCulture)
            : column == payment && at % 5 == 0 ? "Electronic check" : field)])];
        Write("all", names, rows);
        Write("D0_null_even_vs_odd.reference", names, even);
        Write("D0_null_even_vs_odd.current", names, odd);
        Write("D2_moderate.reference", names, even);
        Write("D2_moderate.current", names, moderate);
        Write("D1_contract_extreme.reference", names, rows.Where(row => row[contract] != "Two year"));
        Write("D1_contract_extreme.current", names, rows.Where(row => row[contract] == "Two year"));
        _folder.With("odd.txt", string.Join('\n', Enumerable.Range(0, rows.Count).Where(row => row % 2 == 1)));
        var trained = await ShowcaseProgram.RunAsync(["train", _folder.At("all.csv"), "--target", "Churn", "--positive", "Yes", "--split", _folder.At("odd.txt"), "--out", Model], TestContext.Current.CancellationToken);
        Assert.Equal(0, trained.ExitCode);
    }

    /// <summary>What <c>watch --json</c> says of a scenario; asked once.</summary>
    internal Task<ShowcaseProgram.Ending> WatchAsync(string scenario, bool isSaved) => _runs.GetOrAdd((scenario, isSaved), _ => new Lazy<Task<ShowcaseProgram.Ending>>(() =>
        ShowcaseProgram.RunAsync(["watch", "--model", Model, "--data", CurrentOf(scenario), .. isSaved ? (string[])[] : ["--reference", ReferenceOf(scenario)], "--json"], TestContext.Current.CancellationToken))).Value;

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    internal static JsonElement ExpectedOf(string scenario)
    {
        using var reference = JsonDocument.Parse(File.ReadAllBytes(Checkout.SharedOrSkip("reference", "ml", "drift_reference.json")));
        return reference.RootElement.GetProperty(scenario).Clone();
    }

    private void Write(string name, string[] names, IEnumerable<string[]> rows) => _folder.With(name + ".csv", string.Join('\n', rows.Prepend(names).Select(row => string.Join(',', row))) + "\n");
}
