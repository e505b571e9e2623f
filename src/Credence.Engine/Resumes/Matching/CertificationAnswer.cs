namespace Credence.Resumes.Matching;

/// <summary>How a person stands to a certification a posting asks for.</summary>
/// <param name="Standing">How.</param>
/// <param name="Asks">What is asked for, in words.</param>
/// <param name="Why">What the person has against it.</param>
/// <param name="Id">Id of what is met, else of the first asked for; null where only "a certification" is.</param>
/// <param name="Held">What answers it, or would if it had not expired; null where nothing does.</param>
/// <param name="Ends">Certifications asked for that have ended, or whose end is announced.</param>
/// <param name="Stand">Why what is held answers it under another name; null where it need not.</param>
internal sealed record CertificationAnswer(Standing Standing, string Asks, string Why, string? Id, HeldNow? Held, IReadOnlyList<CertificationEnd> Ends, CertificationStand? Stand)
{
    /// <summary>The ends and the stand in sentences; null without any.</summary>
    internal string? Note => Ends.Count == 0 && Stand is null ? null : string.Join(' ', Ends.Select(end => Capital(end.Text)).Append(Stand is { } stand ? $"{Capital(stand.Text)}." : "").Where(text => text.Length > 0));

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
