using Credence.Evidence;
using Credence.Postings;
using Credence.Postings.Finding;
using Credence.Statistics;
using Credence.Tests.House;
using Credence.Tests.Postings.Finding;

namespace Credence.Tests.Evidence;

/// <summary>A labeled posting as the pipeline reads it, and what the finder finds in it.</summary>
/// <param name="Label">What a reader saw.</param>
/// <param name="IsAiRole">Whether it was found to be an AI role.</param>
/// <param name="Found">Classes of the mentions found.</param>
internal sealed record HandLabeled(HandLabel Label, bool IsAiRole, IReadOnlySet<ErrorClass> Found)
{
    private static readonly Lazy<IReadOnlyList<HandLabeled>> All = new(FindAgain);

    /// <summary>The labels, as they ship.</summary>
    internal static IReadOnlyList<HandLabel> Labels { get; } = HandLabel.Read(Path.Combine(Checkout.Root, "data", "evidence", "hand-labels.csv"));

    /// <summary>Those whose posting is among the real ones; skips the test where these are absent.</summary>
    internal static IReadOnlyList<HandLabeled> OrSkip()
    {
        LabeledPostings.OrSkip();
        return All.Value;
    }

    /// <summary>Compares posting by posting; doubtful labels count neither way.</summary>
    internal static DetectionError Measure(ErrorClass @class, IEnumerable<HandLabeled> postings) =>
        ExtractionErrors.Measure(postings.Select(posting => (posting.Label.Is(@class), posting.Found.Contains(@class))));

    /// <summary>The same for the AI role.</summary>
    internal static DetectionError MeasureRole(IEnumerable<HandLabeled> postings) =>
        ExtractionErrors.Measure(postings.Select(posting => (posting.Label.AiRole, posting.IsAiRole)));

    private static List<HandLabeled> FindAgain()
    {
        var postings = LabeledPostings.OrSkip();
        return [.. Labels.Where(label => postings.ContainsKey(label.Posting)).Select(label => Of(label, postings[label.Posting]))];
    }

    private static HandLabeled Of(HandLabel label, CleanPosting posting)
    {
        var (role, mentions) = SharedFinder.Instance.Find(posting.Raw.Title, posting.Text.ToString());
        return new HandLabeled(label, role == Role.Ai, ErrorClasses.Of(mentions.Select(mention => (mention.Kind, mention.Strength))));
    }
}
