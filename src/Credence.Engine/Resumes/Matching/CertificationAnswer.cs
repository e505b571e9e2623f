using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>How a person stands to a certification a posting asks for.</summary>
/// <param name="Ask">What is asked for.</param>
/// <param name="Standing">How.</param>
/// <param name="Asks">What is asked for, in words.</param>
/// <param name="Id">Id of what is met, else of the first asked for; null where only "a certification" is.</param>
/// <param name="Held">What answers it, or would if it had not expired; null where nothing does.</param>
/// <param name="Planned">What would answer it once it is held; null where nothing is in progress that would, or it is met.</param>
/// <param name="Ends">Certifications asked for that have ended, or whose end is announced.</param>
/// <param name="Stand">Why what is held answers it under another name; null where it need not.</param>
internal sealed record CertificationAnswer(
    CertificationAsk Ask, Standing Standing, string Asks, string? Id, HeldNow? Held, PlannedNow? Planned, IReadOnlyList<CertificationEnd> Ends, CertificationStand? Stand)
{
    /// <summary>Whether it rules a person out, or keeps from ruling out: what is required and may not be obtained later.</summary>
    internal bool IsCondition => Ask is { Strength: Strength.Required, Later: null };

    /// <summary>Why the person's own does not answer it, or why that is not known; null where it does, or they have none.</summary>
    internal string? Against => Standing == Standing.Unknown && Ask.Instead is { } instead ? $"{(Own is { } own ? $"{own}; " : "")}{LicenceAsk.Open(instead)}" : Own;

    private string? Own => Standing == Standing.Met ? null
        : Held is { } held ? $"{Yours(held.Name)} {(held.Expires is { } expires ? $"expired {expires.When}" : "is said to have expired, or to be failed or broken off, without a date")}"
        : Planned is { } planned ? $"{Yours(planned.Name)} is {(!planned.IsUnderWay ? "planned" : planned.For is null ? "in progress" : "in progress, planned")}{(planned.For is { } day ? $" for {day}" : "")}, not held"
        : null;

    /// <summary>What the person has against it.</summary>
    internal string Why => Standing switch
    {
        Standing.Met => $"you hold {Held?.Name}",
        Standing.Unknown => Against ?? "which one is not said",
        _ => Against ?? (Ask.Any.Distinct(StringComparer.Ordinal).Count() > 1 ? "you hold none of them" : "you do not hold it"),
    };

    /// <summary>The ends and the stand, each in sentences.</summary>
    internal IReadOnlyList<string> Notes => [.. Ends.SelectMany(Ending), .. Stand is { } stand ? [$"{Capital(stand.Text)}."] : (IEnumerable<string>)[]];

    /// <summary>The same in one text; null without any.</summary>
    internal string? Note => Notes is { Count: > 0 } notes ? string.Join(' ', notes) : null;

    private string Yours(string name) => Ask.Any.Count > 1 ? $"your {name}" : "yours";

    /// <summary>Of one that may be obtained later and can no longer be.</summary>
    private IEnumerable<string> Ending(CertificationEnd end)
    {
        if (Ask.Later is not null && end.HasEnded)
            yield return $"Nobody can obtain {end.ShortName} any more.";
        yield return Capital(end.Text);
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
