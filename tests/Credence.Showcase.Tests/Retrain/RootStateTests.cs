using Credence.Showcase.Tests.House;
using Credence.Showcase.Train.Saving;
using Xunit;

namespace Credence.Showcase.Tests.Retrain;

/// <summary>What a step does to the versions of a root, and what a killed one leaves.</summary>
public sealed class RootStateTests(ModelRoots roots)
{
    private const int Keep = 10;
    private static readonly RootState Third = new("c", null, ["b", "a"], []);

    [Fact]
    public void Back_and_forward_and_back_again_skips_no_version()
    {
        var back = Third.RolledBack("b", Keep);
        var forward = back.RolledBack("c", Keep);

        Assert.Equal(("b", "c"), (back.Current, Assert.Single(back.Rejected).Version));
        Assert.Equal((IEnumerable<string>)["a"], back.Previous);
        Assert.Equal("c", forward.Current);
        Assert.Equal((IEnumerable<string>)["b", "a"], forward.Previous);
        Assert.Empty(forward.Rejected);
    }

    [Fact]
    public void A_shadow_does_not_outlive_a_rollback()
    {
        var back = (Third with { Shadow = "d" }).RolledBack("b", Keep);

        Assert.Null(back.Shadow);
        Assert.Equal((IEnumerable<string>)["d", "c"], back.Rejected.Select(one => one.Version));
        Assert.Equal(["c was left for b while it was the shadow"], back.Rejected[0].Why);
    }

    [Fact]
    public void A_shadow_that_is_named_is_served_and_the_former_can_be_gone_back_to()
    {
        var next = (Third with { Shadow = "d" }).RolledBack("d", Keep);

        Assert.Equal(("d", null), (next.Current, next.Shadow));
        Assert.Equal((IEnumerable<string>)["c", "b", "a"], next.Previous);
        Assert.Empty(next.Rejected);
    }

    [Fact]
    public void What_a_killed_training_left_beside_the_pointer_is_in_nobodys_way()
    {
        using var folder = new OwnFolder();
        Directory.CreateDirectory(folder.At("new/versions"));
        folder.With("new/current.17.new", "{");
        var root = roots.Copied(ModelRoots.Promoted, folder);
        File.WriteAllText(root.PointerFile + ".17.new", "{");

        ModelRoot.CheckIsFree(folder.At("new"));
        root.Prune(root.Read());

        Assert.False(File.Exists(root.PointerFile + ".17.new"));
    }

    [Fact]
    public void A_replacement_that_fails_leaves_nothing_beside()
    {
        using var folder = new OwnFolder();
        Directory.CreateDirectory(folder.At("taken/inside"));

        Assert.ThrowsAny<Exception>(() => Durable.Replace(folder.At("taken"), "x"u8));

        Assert.Equal(["taken"], Directory.GetFileSystemEntries(folder.At("")).Select(Path.GetFileName));
    }
}
