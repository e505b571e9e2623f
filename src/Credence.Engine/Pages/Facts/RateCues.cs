using Credence.Pages.Phrases;

namespace Credence.Pages.Facts;

/// <summary>How pages word prices for a length of time, and for how long they are paid.</summary>
/// <param name="Week">A price for a week.</param>
/// <param name="Month">A price for a month, or one of equal payments.</param>
/// <param name="Semester">A price for a semester or term.</param>
/// <param name="Quarter">A price for a quarter.</param>
/// <param name="Year">A price for a year.</param>
/// <param name="Payments">How many payments or months there are.</param>
/// <param name="Years">How many years there are.</param>
/// <param name="Weeks">How many weeks there are.</param>
/// <param name="Semesters">How many semesters there are.</param>
/// <param name="First">What is paid once at the start.</param>
internal sealed record RateCues(PhraseList Week, PhraseList Month, PhraseList Semester, PhraseList Quarter, PhraseList Year, PhraseList Payments, PhraseList Years, PhraseList Weeks, PhraseList Semesters, PhraseList First)
{
    internal static RateCues Read(CueSection root)
    {
        var section = root.Section("rates");
        var cues = new RateCues(section.List("week"), section.List("month"), section.List("semester"), section.List("quarter"), section.List("year"), section.List("payments"), section.List("years"), section.List("weeks"), section.List("semesters"), section.List("first"));
        section.End();
        return cues;
    }
}
