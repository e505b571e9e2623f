using Credence.Pages.Phrases;

namespace Credence.Pages.Flags;

/// <summary>How pages word what kind of offer they are about.</summary>
/// <param name="Technical">Technical subjects and titles.</param>
/// <param name="Role">Technical roles: a title with one is technical even where it is also for executives or beginners.</param>
/// <param name="General">Subjects and readers that need no technical background.</param>
/// <param name="Everybody">Words that say it is for people who are not technical.</param>
/// <param name="Aim">What one becomes.</param>
/// <param name="RequiresCoding">Programming is asked for.</param>
/// <param name="Preparation">It only prepares for something else, or is a workshop.</param>
/// <param name="Bootcamp">Bootcamps.</param>
/// <param name="Exam">Exams.</param>
/// <param name="Degree">Academic degrees and credit.</param>
internal sealed record OfferCues(PhraseList Technical, PhraseList Role, PhraseList General, PhraseList Everybody, PhraseList Aim, PhraseList RequiresCoding, PhraseList Preparation, PhraseList Bootcamp, PhraseList Exam, PhraseList Degree)
{
    internal static OfferCues Read(CueSection section)
    {
        var cues = new OfferCues(
            section.List("technical"), section.List("role"), section.List("general"), section.List("everybody"), section.List("aim"), section.List("requires-coding"),
            section.List("preparation"), section.List("bootcamp"), section.List("exam"), section.List("degree"));
        section.End();
        return cues;
    }
}
