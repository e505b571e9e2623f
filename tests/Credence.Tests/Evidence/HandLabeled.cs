using Credence.Evidence;
using Credence.Postings;
using Credence.Postings.Cleaning;
using Credence.Postings.Finding;
using Credence.Postings.Reading;
using Credence.Sources;
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
        Checkout.SharedOrSkip("data", "postings");
        return All.Value;
    }

    /// <summary>Compares posting by posting; doubtful labels count neither way.</summary>
    internal static DetectionError Measure(ErrorClass @class, IEnumerable<HandLabeled> postings) =>
        ExtractionErrors.Measure(postings.Select(posting => (posting.Label.Is(@class), posting.Found.Contains(@class))));

    /// <summary>The same for the AI role.</summary>
    internal static DetectionError MeasureRole(IEnumerable<HandLabeled> postings) =>
        ExtractionErrors.Measure(postings.Select(posting => (posting.Label.AiRole, posting.IsAiRole)));

    /// <summary>Reads the real postings as ingest does; of several with one key the first counts, as in a store.</summary>
    private static List<HandLabeled> FindAgain()
    {
        var languages = Languages.Read(DataFolder.Find());
        var wanted = Labels.ToDictionary(label => (label.Source, label.Id, label.Key));
        var ids = Labels.Select(label => (label.Source, label.Id)).ToHashSet();
        var sources = Labels.Select(label => label.Source).ToHashSet(StringComparer.Ordinal);
        var again = new List<HandLabeled>();
        foreach (var input in PostingInputs.Find([Path.Combine(Checkout.Shared, "data", "postings")]).Where(input => sources.Contains(input.Source)))
        {
            foreach (var outcome in PostingReader.Read(input, null, null, CancellationToken.None))
            {
                if (outcome is not ReadOutcome.Accepted { Posting: var raw } || !ids.Contains((raw.Source, raw.Id)))
                    continue;
                if (CleanRecord.Of(new ReadRecord(0, input.Source, outcome, null), languages).Posting is not { } clean)
                    continue;
                if (wanted.Remove((raw.Source, raw.Id, HandLabel.KeyOf(clean.Raw.Title, clean.Text)), out var label))
                    again.Add(Of(label, clean));
            }
        }

        return again;
    }

    private static HandLabeled Of(HandLabel label, CleanPosting posting)
    {
        var (role, mentions) = SharedFinder.Instance.Find(posting.Raw.Title, posting.Text);
        return new HandLabeled(label, role == Role.Ai, ErrorClasses.Of(mentions.Select(mention => (mention.Kind, mention.Strength))));
    }
}
