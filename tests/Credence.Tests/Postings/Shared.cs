using Xunit;

namespace Credence.Tests.Postings;

/// <summary>Real postings beside the checkout, which not every machine has.</summary>
internal static class Shared
{
    /// <summary>A corpus (all of them for no name); skips the test where it is absent.</summary>
    internal static string Postings(string corpus = "")
    {
        var folder = Path.Combine(Root(), "..", "shared", "data", "postings", corpus);
        Assert.SkipUnless(Directory.Exists(folder), "skipped: ../shared is not here");
        return Path.GetFullPath(folder);
    }

    /// <summary>The folder of the solution.</summary>
    internal static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Credence.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Credence.slnx");
        return folder.FullName;
    }
}
