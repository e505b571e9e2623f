using Credence.Sources;

namespace Credence.Portfolio;

/// <summary>From where on something counts as there.</summary>
public sealed record PortfolioLimits
{
    /// <summary>Words of a README (count).</summary>
    public required double ReadmeWords { get; init; }

    /// <summary>Width and height of a picture (pixels), where its file says them.</summary>
    public required double PicturePixels { get; init; }

    /// <summary>Lines of tests against lines of other code (ratio).</summary>
    public required double TestShare { get; init; }

    /// <summary>Part of functions that state what they return (ratio).</summary>
    public required double TypedShare { get; init; }

    /// <summary>Largest binary file (MiB).</summary>
    public required double BinaryMib { get; init; }

    /// <summary>Commits (count).</summary>
    public required double Commits { get; init; }

    /// <summary>Days between the first and the last (count).</summary>
    public required double Days { get; init; }

    /// <summary>Largest part of all content that one commit may add (ratio).</summary>
    public required double BulkShare { get; init; }

    /// <summary>Commits from which on a largest one can be told (count).</summary>
    public required double BulkCommits { get; init; }

    /// <summary>Content from which on a largest part can be told (KiB).</summary>
    public required double BulkKib { get; init; }

    /// <summary>Part of commits whose message says something (ratio).</summary>
    public required double MessageShare { get; init; }

    /// <summary>Words of a message that says something (count).</summary>
    public required double MessageWords { get; init; }

    /// <summary>Letters of a message that says something (count).</summary>
    public required double MessageLetters { get; init; }

    /// <summary>Part of the code that is one's own (ratio).</summary>
    public required double OwnShare { get; init; }

    /// <summary>Days since the last commit (count).</summary>
    public required double RecentDays { get; init; }

    internal static PortfolioLimits Read(YamlMap map)
    {
        var limits = new PortfolioLimits
        {
            ReadmeWords = Limit(map, "readme-words"),
            PicturePixels = Limit(map, "picture-pixels"),
            TestShare = Limit(map, "test-share"),
            TypedShare = Limit(map, "typed-share"),
            BinaryMib = Limit(map, "binary-mib"),
            Commits = Limit(map, "commits"),
            Days = Limit(map, "days"),
            BulkShare = Limit(map, "bulk-share"),
            BulkCommits = Limit(map, "bulk-commits"),
            BulkKib = Limit(map, "bulk-kib"),
            MessageShare = Limit(map, "message-share"),
            MessageWords = Limit(map, "message-words"),
            MessageLetters = Limit(map, "message-letters"),
            OwnShare = Limit(map, "own-share"),
            RecentDays = Limit(map, "recent-days"),
        };
        map.NoOtherKeys();
        return limits;
    }

    private static double Limit(YamlMap map, string key)
    {
        var entry = map.Map(key);
        var number = entry.Number("value");
        _ = (entry.Text("unit"), entry.Text("grade"), entry.Sources(), entry.OptionalDate("as-of") ?? throw entry.Wrong("as-of", "'as-of' is missing"));
        entry.NoOtherKeys();
        return number > 0 ? number : throw entry.Wrong("value", "'value' must be above 0");
    }
}
