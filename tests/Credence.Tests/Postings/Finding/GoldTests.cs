using Xunit;

namespace Credence.Tests.Postings.Finding;

public sealed class GoldTests
{
    [Fact]
    public void Hand_labels_are_met()
    {
        var folder = Folder();
        Assert.SkipUnless(folder is not null, "skipped: ../shared is not here");

        var score = GoldScore.Of(folder!, SharedFinder.Instance);

        TestContext.Current.TestOutputHelper?.WriteLine($"mentions {score.Labelled}, precision {score.Precision:0.000}, recall {score.Recall:0.000}, strength {score.StrengthAccuracy:0.000}, role F1 {score.RoleF1:0.000}");
        Assert.InRange(score.Precision, 0.97, 1);
        Assert.InRange(score.Recall, 0.95, 1);
        Assert.InRange(score.StrengthAccuracy, 0.93, 1);
        Assert.InRange(score.RoleF1, 0.96, 1);
    }

    private static string? Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Credence.slnx")))
            folder = folder.Parent;
        var gold = folder is null ? null : Path.GetFullPath(Path.Combine(folder.FullName, "..", "shared", "gold"));
        return Directory.Exists(gold) ? gold : null;
    }
}
