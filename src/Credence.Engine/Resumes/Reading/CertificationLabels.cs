namespace Credence.Resumes.Reading;

/// <summary>Tells which part of a text about a certification a label announces: "Issued: May 2024", "gültig bis 05/2027", "ID QX-118".</summary>
/// <param name="words">Labels.</param>
/// <param name="dates">Finds dates.</param>
/// <param name="remarks">Finds what says that it is not held.</param>
internal sealed class CertificationLabels(ResumeWords words, DateReader dates, PlannedRemarks remarks)
{
    private static readonly string[] Cues = ["planned", "never", "expires", "issued", "id", "issuer", "verify"];
    private static readonly string[] OfDates = ["expires", "issued", "planned"];

    /// <summary>Whether a text says only what a label announces, so that it can be no name.</summary>
    internal bool AreAllOf(Fragment text)
    {
        var segments = text.Split(CertificationPieces.Bars);
        return segments.Count > 0 && (Is(segments[0]) || segments.All(segment => Is(segment) || LinkFinder.IsLink(segment.Text) || (dates.Find(segment.Text) is [var date, ..] && date.Start <= 1 && date.End >= segment.Text.Length - 1)));
    }

    /// <summary>Whether a text begins with a label that announces what stands behind it, or is a remark.</summary>
    internal bool Is(Fragment text) => Of(text) is not null || IsRemark(text);

    /// <summary>Whether a text only says that one is not held, or not any more.</summary>
    internal bool IsRemark(Fragment text) => remarks.EndOf(text.Text) is { Start: 0 } || remarks.Ended.EndOf(text.Text) is { Start: 0, IsNotHeld: true };

    /// <summary>Whether a text is a label without a value.</summary>
    internal bool IsAlone(string text) => Cues.Any(cue => words.Is(cue, text));

    /// <summary>The label a text begins with, and its end; null where nothing that it announces stands behind it.</summary>
    internal (string Cue, int End)? Of(Fragment text)
    {
        if (words.Label(text.Text, false, Cues) is not { } label)
            return null;
        var value = text.Text[label.End..];
        var hasColon = text.Text[..label.End].Contains(':', StringComparison.Ordinal);
        var holds = label.Cue switch
        {
            "issued" or "expires" => dates.Find(value) is [{ Start: < 4 }, ..] || (hasColon && words.Is("never", value)),
            "id" => (hasColon || text.Text[..label.End].Contains('#', StringComparison.Ordinal) || value.Any(char.IsAsciiDigit)) && value.Length > 0 && value.Count(c => c == ' ') < 3 && label.End > 0,
            "issuer" => value.Length > 1,
            "planned" when remarks.IsAgain(value) => false,
            "never" or "planned" => value.Length == 0 || dates.Find(value).Count > 0 || (label.Cue == "planned" && hasColon),
            _ => LinkFinder.Has(value) || hasColon,
        };
        return holds ? label : null;
    }

    /// <summary>The label of a date that ends a text, for the date behind it; null where none does.</summary>
    internal (string Cue, int Start)? AtEnd(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if ((at == 0 || text[at - 1] is ' ' or '(') && words.Label(text[at..], false, OfDates) is { } label && label.End >= text.Length - at)
                return (label.Cue, at);
        }

        return null;
    }
}
