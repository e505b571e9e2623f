using Credence.Evidence;
using Credence.Postings.Finding;
using Credence.Tests.Postings.Finding;

namespace Credence.Tests.Evidence;

/// <summary>A labeled posting as the pipeline reads it, with its places where they stand now and what the finder finds.</summary>
/// <param name="Label">What a reader saw.</param>
/// <param name="Scored">The same as the scorer wants it.</param>
/// <param name="Wording">Words of certifications in the text.</param>
/// <param name="Moved">Places that no longer stand where the label says, or are gone (count).</param>
internal sealed record MentionLabeled(MentionLabel Label, ScoredPosting Scored, Wording Wording, int Moved)
{
    private static readonly Lazy<IReadOnlyList<MentionLabeled>> All = new(() =>
    {
        var postings = LabeledPostings.OrSkip();
        return [.. MentionLabel.All.Where(label => postings.ContainsKey(label.Posting)).Select(label => Of(label, postings[label.Posting].Raw.Title, postings[label.Posting].Text.ToString()))];
    });

    /// <summary>Those whose posting is among the real ones; skips the test where these are absent.</summary>
    internal static IReadOnlyList<MentionLabeled> OrSkip()
    {
        LabeledPostings.OrSkip();
        return All.Value;
    }

    /// <summary>Whether a mention of the class was found.</summary>
    internal bool IsFound(ErrorClass @class) => ErrorClasses.Of(Scored.Found.Select(mention => (mention.Kind, mention.Strength))).Contains(@class);

    private static MentionLabeled Of(MentionLabel label, string? title, string text)
    {
        var now = label.Places.Select(place => (Then: place, Now: place.In(text))).ToList();
        var there = now.Where(place => place.Now is not null).Select(place => place.Now!).ToList();
        var (role, mentions) = SharedFinder.Instance.Find(title, text);
        var scored = new ScoredPosting(
            text, label.AiRole, role == Role.Ai,
            [.. there.Where(place => place.Kind != MentionPlace.Doubtful).Select(place => new ScoredLabel(place.Start, place.End, place.Kind, place.Strength))],
            [.. there.Where(place => place.Kind == MentionPlace.Doubtful).Select(place => (place.Start, place.End))],
            mentions);
        return new MentionLabeled(label, scored, Wordings.Of(text), now.Count(place => place.Now != place.Then));
    }
}
