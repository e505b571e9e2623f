using Xunit;

namespace Credence.Tests.House;

/// <summary>Where the optional real input beside the checkout is; a project begun from this one has none.</summary>
internal static partial class Checkout
{
    internal static string Shared { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    /// <summary>Path below the real input; skips the test where that is not here.</summary>
    internal static string SharedOrSkip(params string[] parts)
    {
        var path = Path.Combine([Shared, .. parts]);
        Assert.SkipUnless(Path.Exists(path), "skipped: ../shared is not here");
        return path;
    }
}
