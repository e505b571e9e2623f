using Credence.App.Hosting;
using Credence.Resumes.Scorecards;

namespace Credence.App.Resume;

/// <summary>One row that adds points.</summary>
internal sealed record ScorecardLineShape(string Row, string Criterion, decimal Points, string Text, string Source);

/// <summary>One row that would add points; <c>known</c>: false where the résumé does not state what it asks for.</summary>
internal sealed record ScorecardMissedShape(string Row, string Criterion, decimal Adds, string Text, string Source, bool Known);

/// <summary>What the rubrics look at: <c>text</c> says what counts; <c>value</c> is what was found, null where the résumé does not state it; <c>of</c> what is counted, <c>not</c> what is not, with why.</summary>
internal sealed record ScorecardInputShape(string Id, string Text, string? Value, IReadOnlyList<string> Of, IReadOnlyList<string> Not);

/// <summary>One reader's scorecard; <c>most</c>: the points of the best résumé there could be, null where the table draws too many lines to tell; <c>unknown</c>: what the résumé does not state and could matter.</summary>
internal sealed record ScorecardShape(
    string Reader, decimal Points, decimal? Most, decimal WithoutCertificates, IReadOnlyList<ScorecardLineShape> Lines, IReadOnlyList<ScorecardMissedShape> Missed, IReadOnlyList<string> Unknown);

/// <summary>What <c>resume scorecard --json</c> prints.</summary>
internal sealed record ScorecardsShape(IReadOnlyList<ScorecardInputShape> Inputs, IReadOnlyList<ScorecardShape> Scorecards, ReceiptShape Receipt)
{
    internal static ScorecardsShape Of(IReadOnlyList<Scorecard> cards, ReceiptShape receipt) => new(
        [.. cards[0].Inputs.Select(input => new ScorecardInputShape(input.Id, input.Text, input.Value, input.Of, input.Not))],
        [.. cards.Select(card => new ScorecardShape(
            card.Reader, card.Points, card.Most, card.WithoutCertificates, [.. card.Lines.Select(line => new ScorecardLineShape(line.Row, line.Criterion, line.Points, line.Text, line.Source))],
            [.. card.Missed.Select(line => new ScorecardMissedShape(line.Row, line.Criterion, line.Adds, line.Text, line.Source, line.IsKnown))], card.Unknown))],
        receipt);
}
