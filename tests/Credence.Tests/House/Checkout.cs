using Xunit;

namespace Credence.Tests.House;

/// <summary>Where the checkout and the optional real input beside it are.</summary>
internal static class Checkout
{
    internal static string Root { get; } = FindRoot();

    internal static string Shared { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    /// <summary>Path below the real input; skips the test where that is not here.</summary>
    internal static string SharedOrSkip(params string[] parts)
    {
        var path = Path.Combine([Shared, .. parts]);
        Assert.SkipUnless(Path.Exists(path), "skipped: ../shared is not here");
        return path;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Credence.slnx")))
                return folder.FullName;
        }

        throw new InvalidOperationException("No Credence.slnx above " + AppContext.BaseDirectory);
    }
}
