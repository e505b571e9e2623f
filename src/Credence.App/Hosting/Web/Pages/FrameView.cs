using Credence.Advice;

namespace Credence.App.Hosting.Web.Pages;

/// <summary>What stands around every page.</summary>
/// <param name="Title">Title of the document.</param>
/// <param name="Here">Path of the section the page belongs to.</param>
/// <param name="Dates">From when to when the evidence is, as of which day.</param>
public sealed record FrameView(string Title, string Here, string Dates)
{
    /// <summary>The sections, in the order they stand in every page.</summary>
    internal static IReadOnlyList<(string Path, string Name)> Sections { get; } =
    [
        ("/", "Ask"),
        ("/evidence", "Evidence"),
        ("/certifications", "Certifications"),
        ("/claims", "Claims"),
        ("/check", "Check a page"),
        ("/returns", "Returns"),
        ("/resume", "Résumé"),
        ("/portfolio", "Portfolio"),
        ("/method", "Method"),
    ];

    /// <summary>Machine-readable description of the page (JSON-LD); null without one.</summary>
    public string? JsonLd { get; init; }

    /// <summary>Day and seed the address names, for links and forms.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Kept { get; init; } = [];

    internal static FrameView Of(PageRequest request, string title, string here) => new(title, here, DatesOf(request)) { Kept = [.. request.Kept] };

    private static string DatesOf(PageRequest request)
    {
        var asOf = $"Answers as of {Phrase.Day(request.Day)}.";
        return request.Data.Snapshot?.Days is ({ } from, { } to)
            ? $"Postings from {Phrase.Day(from)} to {Phrase.Day(to)}. {asOf}"
            : $"No postings were counted yet. {asOf}";
    }
}
