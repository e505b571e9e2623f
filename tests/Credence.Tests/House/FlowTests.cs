using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Credence.Sources;
using Xunit;

namespace Credence.Tests.House;

/// <summary>The folders of the engine tell the flow; nothing uses a folder to its right.</summary>
public sealed class FlowTests
{
    private static readonly string[] EngineFlow =
        ["Sources", "Catalog", "Postings", "Evidence", "Pay", "Claims", "Rules", "Pages", "Returns", "Resumes", "Portfolio", "Advice"];

    private static readonly string[] PostingsFlow = ["Reading", "Cleaning", "Finding", "Storing"];

    private static readonly Architecture Engine = new ArchLoader().LoadAssemblies(typeof(DataFolder).Assembly).Build();

    [Fact]
    public void No_engine_folder_uses_one_to_its_right()
    {
        Assert.Empty(Backward("Credence.", EngineFlow));
    }

    [Fact]
    public void No_stage_of_the_posting_pipeline_uses_a_later_one()
    {
        Assert.Empty(Backward("Credence.Postings.", PostingsFlow));
    }

    [Fact]
    public void A_use_of_a_folder_to_the_right_would_be_seen()
    {
        Assert.NotEmpty(Backward("Credence.", [.. EngineFlow.Reverse()]));
        Assert.NotEmpty(Backward("Credence.Postings.", [.. PostingsFlow.Reverse()]));
    }

    [Fact]
    public void Every_engine_folder_has_its_place_in_the_flow()
    {
        var folders = Directory.GetDirectories(Path.Combine(Checkout.Root, "src", "Credence.Engine"))
            .Select(folder => Path.GetFileName(folder)!)
            .Where(folder => folder is not ("bin" or "obj"));

        Assert.Empty(folders.Except(EngineFlow));
    }

    [Fact]
    public void Statistics_uses_nothing_but_the_framework()
    {
        var uses = System.Reflection.Assembly.Load("Credence.Statistics").GetReferencedAssemblies().Select(used => used.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && name is not ("System" or "netstandard" or "mscorlib"));

        Assert.Empty(uses);
    }

    [Fact]
    public void The_engine_knows_no_door()
    {
        var uses = typeof(DataFolder).Assembly.GetReferencedAssemblies().Select(used => used.Name!);

        Assert.DoesNotContain(uses, name => name is "credence" or "Spectre.Console" or "System.CommandLine" || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Backward(string prefix, string[] flow) =>
        from type in Engine.Types
        let own = PlaceOf(type.FullName, prefix, flow)
        where own >= 0
        from dependency in type.Dependencies
        let other = PlaceOf(dependency.Target.FullName, prefix, flow)
        where other > own
        select $"{type.FullName} uses {dependency.Target.FullName}";

    private static int PlaceOf(string fullName, string prefix, string[] flow) =>
        Array.FindIndex(flow, folder => fullName.StartsWith(prefix + folder + ".", StringComparison.Ordinal));
}
