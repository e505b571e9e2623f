using Credence.Advice.Planning;
using Credence.Returns.Estimates;
using Credence.Sources;

namespace Credence.Tests.Advice.Planning;

/// <summary>Plans profiles written as text, with the shipped rules and catalog.</summary>
internal static class TempProfile
{
    internal static readonly DateOnly AsOf = new(2026, 11, 23);
    internal static readonly PlanSettings Settings = PlanSettings.Read(Shipped.Data);

    internal static TimedPlan Plan(string yaml, DateOnly? asOf = null, params DoneWork[] done) => Planner.Plan(Read(yaml, asOf, done), Inputs(asOf ?? AsOf).Receipt);

    internal static PlanProfile Read(string yaml, DateOnly? asOf = null, params DoneWork[] done)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("credence-plan-").FullName, "me.yaml");
        try
        {
            File.WriteAllText(path, yaml);
            return PlanProfileReader.Read(path, Inputs(asOf ?? AsOf), done);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    internal static PlanInputs Inputs(DateOnly asOf, EstimateBook? estimates = null) => new(
        Shipped.Rules, Settings, Shipped.Catalog, Shipped.Counts, estimates, new Receipt("0.1.0", "data", "rules", asOf, 1));
}
